package dev.verifiedexamples.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.verifiedexamples.corpus.PackedClaim;
import dev.verifiedexamples.corpus.PackedCorpus;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.machine.ContinuousIntegration;
import dev.verifiedexamples.verdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** The tests of a corpus as a whole can fail: fixture classes, run by the test kit. */
@Isolated // what it says of continuous integration holds for all of the JVM
class PythonCorpusTest {

  private static final String TRUE = "src/test/resources/fixtures/true";
  private static final String FALSE = "src/test/resources/fixtures/false";
  private static final String MIXED = "src/test/resources/fixtures/mixed";
  private static final String REPORT = "target/fixture-portability";

  @BeforeEach
  void nobody_builds_this() {
    System.setProperty(ContinuousIntegration.PROPERTY, "false");
  }

  @AfterEach
  void forget() {
    System.clearProperty(ContinuousIntegration.PROPERTY);
  }

  @PythonCorpus(folder = TRUE, report = REPORT)
  static class True implements CorpusTests {}

  @Test
  void a_claim_that_no_runtime_here_confirms_is_told_and_fails_where_ci_is_set() {
    EngineExecutionResults here = execute(True.class);

    here.testEvents().assertStatistics(stats -> stats.succeeded(5).aborted(2).failed(0));
    assertThat(messages(here.testEvents().aborted().list()))
        .anyMatch(message -> message.contains("confirmed.py:21  # cpython=>"))
        .anyMatch(message -> message.startsWith("not compared"));

    System.setProperty(ContinuousIntegration.PROPERTY, "true");

    assertThat(failures(True.class))
        .singleElement()
        .asString()
        .contains("confirmed on no runtime here (CPython: not asked for)");
  }

  @PythonCorpus(folder = FALSE, report = REPORT)
  static class False implements CorpusTests {}

  @Test
  void a_corpus_with_wrong_claims_fails_with_all_that_is_wrong() {
    assertThat(failures(False.class))
        .anySatisfy(
            message ->
                assertThat(message)
                    .contains("one_wrong_claim.py:4: refuted on GraalPy")
                    .contains("undocumented.py:4: undocumented stdout on GraalPy")
                    .contains("ends_early.py:5: it ended with an exception on GraalPy"));
  }

  @PythonCorpus(folder = MIXED, report = REPORT)
  static class Mixed implements CorpusTests {}

  @Test
  void a_file_that_is_no_example_fails() {
    assertThat(failures(Mixed.class))
        .anySatisfy(message -> assertThat(message).contains("malformed.py:3: can't be used"));
  }

  @PythonCorpus(folder = "target/fixture-vague", report = REPORT)
  static class Vague implements CorpusTests {}

  @Test
  void a_claim_that_says_too_little_fails_with_the_change_that_it_lets_pass() throws IOException {
    write(
        "target/fixture-vague/vague.py",
        """
        print("took 5ms\\ntook 7ms")  # => took …s
                                      # => took …ms
        """);

    assertThat(failures(Vague.class))
        .anySatisfy(message -> assertThat(message).contains("vague.py:1: a changed claim passes"));
  }

  @PythonCorpus(
      folder = "target/fixture-plain",
      report = REPORT,
      portability = "target/fixture-copy")
  static class Plain implements CorpusTests {}

  @Test
  void portability_pages_that_are_outdated_fail_with_the_commands_that_refresh_the_copy()
      throws IOException {
    Path copy = Path.of("target/fixture-copy");
    write("target/fixture-plain/plain.py", "print(1)  # => 1\n");
    write(copy + "/README.md", "of yesterday");
    write(copy + "/left-over.md", "of a cause that is gone");
    Files.deleteIfExists(copy.resolve("all_examples.md"));

    assertThat(failures(Plain.class))
        .singleElement()
        .asString()
        .contains("cp " + REPORT + "/pages/README.md target/fixture-copy/README.md")
        .contains("cp " + REPORT + "/pages/all_examples.md target/fixture-copy/all_examples.md")
        .contains("rm target/fixture-copy/left-over.md");

    Files.delete(copy.resolve("left-over.md"));
    for (String page : List.of("README.md", "all_errata.md", "all_examples.md", "one_runtime.md")) {
      Files.copy(
          Path.of(REPORT, "pages", page), copy.resolve(page), StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(copy.resolve("all_examples.md"))
        .content()
        .contains("(../fixture-plain/plain.py)"); // a link that works in the copy
    assertThat(failures(Plain.class)).isEmpty();
  }

  @Test
  void leaves_the_verdicts_for_the_index_of_a_jar() throws IOException {
    execute(False.class);

    PackedCorpus verified =
        PackedCorpus.read(
            Files.readString(Path.of(REPORT, "index.json")), PythonCorpusTest::source);

    assertThat(verified.runtimes()).extracting(RuntimeInfo::id).containsExactly("graalpy");
    assertThat(verified.examples()).hasSize(3);
    assertThat(verified.example("false/one_wrong_claim.py").claims())
        .filteredOn(claim -> claim.line() == 4)
        .extracting(PackedClaim::verdicts)
        .containsExactly(Map.of("graalpy", Verdict.REFUTED));
  }

  private static String source(String id) {
    try {
      return Files.readString(Path.of(FALSE).resolveSibling(id));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static void write(String file, String text) throws IOException {
    Files.createDirectories(Path.of(file).getParent());
    Files.writeString(Path.of(file), text);
  }

  private static List<String> failures(Class<?> fixture) {
    return messages(execute(fixture).testEvents().failed().list());
  }

  private static List<String> messages(List<Event> events) {
    return events.stream()
        .map(event -> event.getRequiredPayload(TestExecutionResult.class))
        .map(result -> String.valueOf(result.getThrowable().orElseThrow().getMessage()))
        .toList();
  }

  private static EngineExecutionResults execute(Class<?> fixture) {
    return EngineTestKit.engine("junit-jupiter")
        .configurationParameter("verified.runtime", "graalpy")
        .selectors(selectClass(fixture))
        .execute();
  }
}
