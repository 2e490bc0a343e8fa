package dev.verifiedexamples.gauntlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.verifiedexamples.Example;
import dev.verifiedexamples.Execution;
import dev.verifiedexamples.PythonRuntime;
import dev.verifiedexamples.Reading;
import dev.verifiedexamples.Unreadable;
import dev.verifiedexamples.runtime.CPythonRuntime;
import dev.verifiedexamples.runtime.GraalPyRuntime;
import dev.verifiedexamples.syntax.ExampleReader;
import dev.verifiedexamples.verify.Messages;
import dev.verifiedexamples.verify.Verifier;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Wrong documents, each a way in which a tool of this kind has been seen to pass, and correct ones.
 * A wrong document has its messages beside it, word for word, in a file of the same name.
 */
@Isolated // some of its documents run into their time limits
class GauntletTest {

  private static final Path FOLDER = Path.of("src/test/resources/gauntlet");
  private static final Path WRONG = FOLDER.resolve("wrong");
  private static final Path RIGHT = FOLDER.resolve("right");
  private static final GraalPyRuntime RUNTIME = new GraalPyRuntime();
  private static final ExampleReader READER = new ExampleReader(RUNTIME::read);

  @AfterAll
  static void close() {
    RUNTIME.close();
  }

  @TestFactory
  Stream<DynamicTest> every_wrong_document_fails_in_its_own_way() throws IOException {
    List<Path> documents = documents(WRONG);
    System.out.printf("Gauntlet: %d wrong documents that must fail%n", documents.size());
    return tests(documents, document -> compare(messages(document), golden(document)));
  }

  @TestFactory
  Stream<DynamicTest> every_correct_document_passes() throws IOException {
    List<Path> documents = documents(RIGHT);
    System.out.printf("Gauntlet: %d correct documents that must pass%n", documents.size());
    return tests(documents, document -> assertThat(messages(document)).isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> on_cpython_every_wrong_document_fails_too() throws IOException {
    CPythonRuntime cpython = cpython();
    return tests(
        runnable(WRONG),
        document -> assertThat(messages(document, cpython)).as("it passes").isNotEmpty());
  }

  @TestFactory
  Stream<DynamicTest> on_cpython_every_correct_document_passes_too() throws IOException {
    CPythonRuntime cpython = cpython();
    return tests(runnable(RIGHT), document -> assertThat(messages(document, cpython)).isEmpty());
  }

  private static CPythonRuntime cpython() {
    List<CPythonRuntime> installed = CPythonRuntime.installed();
    assumeThat(installed).as("CPythons found").isNotEmpty();
    return installed.get(0);
  }

  /** Those that are examples; the others fail before any runtime sees them. */
  private static List<Path> runnable(Path folder) throws IOException {
    return documents(folder).stream().filter(each -> read(each) instanceof Example).toList();
  }

  private static Stream<DynamicTest> tests(List<Path> documents, ThrowingConsumer<Path> check) {
    return documents.stream()
        .map(
            document ->
                dynamicTest(
                    document.getFileName().toString(),
                    document.toUri(),
                    () -> check.accept(document)));
  }

  private static void compare(String messages, Path golden) throws IOException {
    assertThat(messages).as("a wrong document passes").isNotEmpty();
    if (Boolean.getBoolean("gauntlet.update")) {
      Files.writeString(golden, messages);
    }
    assertThat(messages).isEqualTo(Files.readString(golden));
  }

  @Test
  void there_are_forty_of_each_at_least_and_no_golden_file_without_its_document()
      throws IOException {
    assertThat(documents(WRONG)).hasSizeGreaterThan(40);
    assertThat(documents(RIGHT)).hasSizeGreaterThan(40);
    assertThat(files(FOLDER, ".txt"))
        .allSatisfy(golden -> assertThat(Path.of(swapEnd(golden, ".txt", ".py"))).exists());
  }

  private static String messages(Path document) {
    return messages(document, RUNTIME);
  }

  private static String messages(Path document, PythonRuntime runtime) {
    Reading reading = read(document);
    List<String> messages =
        reading instanceof Example example
            ? Messages.of(Verifier.verify(example, execute(example, runtime)))
            : Messages.of((Unreadable) reading);
    // Tracebacks name files in full; golden files must not depend on where this project lies.
    String here = Path.of("").toAbsolutePath() + File.separator;
    return messages.isEmpty() ? "" : String.join("\n\n", messages).replace(here, "") + "\n";
  }

  private static Reading read(Path document) {
    return READER.read(document.getFileName().toString(), document.toAbsolutePath());
  }

  private static Execution execute(Example example, PythonRuntime runtime) {
    return example.claims().isEmpty() ? Execution.none(runtime.info()) : runtime.execute(example);
  }

  private static Path golden(Path document) {
    return Path.of(swapEnd(document, ".py", ".txt"));
  }

  private static String swapEnd(Path path, String end, String other) {
    String text = path.toString();
    return text.substring(0, text.length() - end.length()) + other;
  }

  private static List<Path> documents(Path folder) throws IOException {
    return files(folder, ".py");
  }

  private static List<Path> files(Path folder, String end) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
    }
  }
}
