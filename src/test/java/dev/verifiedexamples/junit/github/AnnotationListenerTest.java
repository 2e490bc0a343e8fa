package dev.verifiedexamples.junit.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class AnnotationListenerTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void a_claim_that_fails_is_annotated_at_its_line_once() {
    assertThat(annotations(Optional.of(Path.of(""))))
        .containsExactly(
            "::error file=README.md,line=4,title=README.md%3A4%3A refuted on GraalPy"
                + "::documented  3%0Aobserved    2");
  }

  @Test
  void nothing_is_annotated_elsewhere() {
    assertThat(annotations(Optional.empty())).isEmpty();
  }

  @Test
  void junit_finds_the_listener_by_itself() {
    assertThat(ServiceLoader.load(TestExecutionListener.class))
        .hasAtLeastOneElementOfType(AnnotationListener.class);
  }

  private List<String> annotations(Optional<Path> workspace) {
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Launcher launcher =
        LauncherFactory.create(
            LauncherConfig.builder().enableTestExecutionListenerAutoRegistration(false).build());
    launcher.execute(
        LauncherDiscoveryRequestBuilder.request().selectors(selectClass(Failing.class)).build(),
        new AnnotationListener(workspace, stream));
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  /** Three tests of a page, and one of Java; JUnit runs it here alone. */
  static class Failing {

    @TestFactory
    Stream<DynamicTest> claims() {
      return Stream.of(
          claim(3, ""),
          claim(4, "README.md:4: refuted on GraalPy\n    documented  3\n    observed    2"));
    }

    @Test
    void in_java() {
      throw new AssertionError("README.md:5: no claim");
    }

    private static DynamicTest claim(int line, String failure) {
      URI place = URI.create(Path.of("README.md").toUri() + "?line=" + line);
      return dynamicTest(
          "claim " + line,
          place,
          () -> {
            if (!failure.isEmpty()) {
              throw new AssertionError(failure);
            }
          });
    }
  }
}
