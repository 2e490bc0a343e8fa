package dev.verifiedexamples.runtime.cpython;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.execution.Execution;
import dev.verifiedexamples.messages.Messages;
import dev.verifiedexamples.runtime.graalpy.GraalPyRuntime;
import dev.verifiedexamples.syntax.ExampleReader;
import dev.verifiedexamples.verdict.Verification;
import dev.verifiedexamples.verify.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Documents that are set on doing harm, or do it by mistake: each gets its own verdict, which
 * stands in {@code expected.txt}, whether or not there is a sandbox, and leaves nothing behind.
 */
class HostileDocumentsTest {

  private static final Path FOLDER = Path.of("src/test/resources/hostile/cpython");

  /** How long the processes sleep that documents leave behind. */
  private static final String SLEEPER = "86399";

  private static List<CPythonRuntime> installed;
  private static GraalPyRuntime graalpy;
  private static ExampleReader reader;

  @BeforeAll
  static void open() {
    installed = CPythonRuntime.installed();
    assumeThat(installed).as("CPythons found").isNotEmpty();
    graalpy = new GraalPyRuntime();
    reader = new ExampleReader(graalpy::answer);
  }

  @AfterAll
  static void close() {
    if (graalpy != null) {
      graalpy.close();
    }
  }

  @TestFactory
  Stream<DynamicTest> without_a_sandbox_each_gets_its_verdict() throws Exception {
    return tests(installed.get(0).in(Sandbox.NONE));
  }

  @TestFactory
  Stream<DynamicTest> in_bubblewrap_each_gets_its_verdict() throws Exception {
    assumeThat(installed.get(0).sandbox()).as("what works here").isEqualTo(Sandbox.BUBBLEWRAP);
    return tests(installed.get(0).in(Sandbox.BUBBLEWRAP));
  }

  @Test
  void every_document_is_expected_to_do_something() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(expected().keySet())
          .containsExactlyInAnyOrderElementsOf(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".py"))
                  .map(name -> name.replace(".py", ""))
                  .toList());
    }
  }

  private static Stream<DynamicTest> tests(CPythonRuntime runtime) throws IOException {
    return expected().entrySet().stream()
        .map(
            each ->
                dynamicTest(
                    each.getKey(),
                    () -> {
                      Verification verification = verify(each.getKey(), runtime);
                      assertThat(verdict(verification))
                          .as(() -> String.join("\n", Messages.of(verification)))
                          .startsWith(each.getValue());
                      assertThat(left()).isEmpty();
                    }));
  }

  private static Verification verify(String name, CPythonRuntime runtime) throws IOException {
    Path file = FOLDER.resolve(name + ".py").toRealPath();
    Example example = (Example) reader.read(name, file);
    Execution execution = runtime.execute(example);
    return Verifier.verify(example, execution);
  }

  private static String verdict(Verification verification) {
    if (verification.isConfirmed()) {
      return "confirmed";
    }
    return verification
        .failure()
        .map(failure -> failure.getClass().getSimpleName() + ": " + failure.summary())
        .orElse("refuted");
  }

  private static Map<String, String> expected() throws IOException {
    return Files.readAllLines(FOLDER.resolve("expected.txt")).stream()
        .map(line -> line.split(": ", 2))
        .collect(Collectors.toMap(line -> line[0], line -> line[1], (a, b) -> b, TreeMap::new));
  }

  /** What documents have started, and is there still when the system has had time to end it. */
  private static List<String> left() {
    return ProcessHandle.allProcesses()
        .filter(
            process ->
                process.info().arguments().stream()
                    .flatMap(Arrays::stream)
                    .anyMatch(SLEEPER::equals))
        .filter(HostileDocumentsTest::goesOn)
        .map(process -> process.info().toString())
        .toList();
  }

  private static boolean goesOn(ProcessHandle process) {
    try {
      process.onExit().get(30, TimeUnit.SECONDS);
      return false;
    } catch (TimeoutException goesOn) {
      return true;
    } catch (InterruptedException | ExecutionException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
