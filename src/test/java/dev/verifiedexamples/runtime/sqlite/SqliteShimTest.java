package dev.verifiedexamples.runtime.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.execution.PythonRuntime;
import dev.verifiedexamples.messages.Messages;
import dev.verifiedexamples.runtime.cpython.CPythonRuntime;
import dev.verifiedexamples.runtime.graalpy.GraalPyRuntime;
import dev.verifiedexamples.syntax.ExampleReader;
import dev.verifiedexamples.verdict.Verdict;
import dev.verifiedexamples.verdict.Verification;
import dev.verifiedexamples.verify.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is documented of {@code sqlite3} holds on CPython's own and on the shim, or nobody could
 * tell which of them an example has shown.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SqliteShimTest {

  private static final Path DOCUMENTS = Path.of("src/test/resources/shims/sqlite3");

  private final GraalPyRuntime graalpy = new GraalPyRuntime();
  private final ExampleReader reader = new ExampleReader(graalpy::answer);

  @AfterAll
  void close() {
    graalpy.close();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void is_what_the_document_says_on_graalpy(String name) throws IOException {
    assertConfirmed(graalpy, name);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void is_what_the_document_says_on_cpython(String name) throws IOException {
    List<CPythonRuntime> cpythons = CPythonRuntime.installed();
    assumeThat(cpythons).as("CPythons found").isNotEmpty();
    for (CPythonRuntime cpython : cpythons) {
      assertConfirmed(cpython, name);
    }
  }

  @Test
  void serves_many_interpreters_at_once() {
    List<Example> examples = documents().map(this::read).toList();

    List<String> messages =
        examples.parallelStream()
            .map(example -> Verifier.verify(example, graalpy.execute(example)))
            .flatMap(verification -> Messages.of(verification).stream())
            .toList();

    assertThat(messages).isEmpty();
  }

  private void assertConfirmed(PythonRuntime runtime, String name) throws IOException {
    Example example = read(name);
    Verification verification = Verifier.verify(example, runtime.execute(example));

    assertThat(Messages.of(verification)).isEmpty();
    assertThat(verification.count(Verdict.CONFIRMED)).isPositive();
  }

  private Example read(String name) {
    return (Example) reader.read(name, DOCUMENTS.resolve(name).toAbsolutePath());
  }

  static Stream<String> documents() {
    try (Stream<Path> files = Files.list(DOCUMENTS)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList().stream();
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
