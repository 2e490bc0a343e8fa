package dev.verifiedexamples.gauntlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.corpus.ExampleFile;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.Reading;
import dev.verifiedexamples.messages.Messages;
import dev.verifiedexamples.packages.Packages;
import dev.verifiedexamples.pipeline.ExampleVerifier;
import dev.verifiedexamples.pipeline.Verifiers;
import dev.verifiedexamples.runtime.Runtimes;
import dev.verifiedexamples.verdict.CrossCheck;
import dev.verifiedexamples.verdict.Ledgers;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;
import org.junit.jupiter.api.parallel.Isolated;
import org.opentest4j.TestAbortedException;

/**
 * Wrong documents, each a way in which a tool of this kind has been seen to pass, and correct ones.
 * A wrong document has what is reported of it beside it, word for word, in a file of the same name.
 */
@Isolated // some of its documents run into their time limits
class GauntletTest {

  private static final Path FOLDER = Path.of("src/test/resources/gauntlet");
  private static final Path WRONG = FOLDER.resolve("wrong");
  private static final Path RIGHT = FOLDER.resolve("right");

  private static Runtimes graalpy;
  private static int followed;

  @BeforeAll
  static void open() throws UnusableInputException {
    graalpy = Runtimes.of(Runtimes.Choice.GRAALPY, List.of(), Packages.NONE);
  }

  @AfterAll
  static void close() {
    System.out.printf("Gauntlet: %d pieces of advice that help%n", followed);
    graalpy.close();
  }

  @TestFactory
  Stream<DynamicTest> every_wrong_document_fails_in_its_own_way() throws IOException {
    List<Path> documents = documents(WRONG);
    System.out.printf("Gauntlet: %d wrong documents that must fail%n", documents.size());
    return tests(documents, document -> compare(report(document, graalpy), golden(document)));
  }

  @TestFactory
  Stream<DynamicTest> every_correct_document_passes() throws IOException {
    List<Path> documents = documents(RIGHT);
    System.out.printf("Gauntlet: %d correct documents that must pass%n", documents.size());
    return tests(documents, document -> assertThat(report(document, graalpy)).isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> on_cpython_every_wrong_document_fails_too() throws IOException {
    Runtimes cpython = cpython();
    return tests(
            runnable(WRONG),
            document -> assertThat(report(document, cpython)).as("it passes").isNotEmpty())
        .onClose(cpython::close);
  }

  @TestFactory
  Stream<DynamicTest> on_cpython_every_correct_document_passes_too() throws IOException {
    Runtimes cpython = cpython();
    return tests(runnable(RIGHT), document -> assertThat(report(document, cpython)).isEmpty())
        .onClose(cpython::close);
  }

  /** The advice at the end of a message is true, or brings the next true one. */
  @TestFactory
  Stream<DynamicTest> advice_that_is_followed_to_the_letter_helps() throws IOException {
    ExampleVerifier verifier = Verifiers.on(graalpy);
    return tests(
        documents(WRONG),
        document -> {
          String source = new String(Files.readAllBytes(document), StandardCharsets.UTF_8);
          for (Reading reading : read(document, verifier)) {
            Optional<CrossCheck> check = reading.example().map(verifier::check);
            for (String message : messages(reading, check)) {
              Optional<String> mended = Advice.follow(source, message, check);
              if (mended.isPresent()) {
                followed++;
                assertHelps(document, message, mended.get(), verifier);
              }
            }
          }
        });
  }

  private static void assertHelps(
      Path document, String message, String mended, ExampleVerifier verifier) {
    List<String> left = new ArrayList<>();
    verifier
        .readAll(document.getFileName().toString(), document.toAbsolutePath(), mended)
        .forEach(each -> left.addAll(messages(each, each.example().map(verifier::check))));
    assertThat(left)
        .as("after following%n%s%nit is%n%s", message, mended)
        .doesNotContain(message)
        .noneMatch(each -> headline(each).equals(headline(message)));
  }

  private static String headline(String message) {
    return message.lines().findFirst().orElse("");
  }

  private static List<String> messages(Reading reading, Optional<CrossCheck> check) {
    return check
        .map(Messages::of)
        .or(() -> reading.unreadable().map(Messages::of))
        .orElse(List.of());
  }

  private static Runtimes cpython() {
    try {
      return Runtimes.of(Runtimes.Choice.CPYTHON, List.of(), Packages.NONE);
    } catch (UnusableInputException none) {
      throw new TestAbortedException(none.getMessage(), none);
    }
  }

  /** Those that are examples; the others fail before any runtime sees them. */
  private static List<Path> runnable(Path folder) throws IOException {
    return documents(folder).stream()
        .filter(
            each -> read(each, Verifiers.on(graalpy)).stream().allMatch(Example.class::isInstance))
        .toList();
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

  private static void compare(String report, Path golden) throws IOException {
    assertThat(report).as("a wrong document passes").isNotEmpty();
    if (Boolean.getBoolean("gauntlet.update")) {
      Files.writeString(golden, report);
    }
    assertThat(report).isEqualTo(Files.readString(golden));
  }

  @Test
  void there_are_many_of_each_and_no_golden_file_without_its_document() throws IOException {
    assertThat(documents(WRONG)).hasSizeGreaterThan(300);
    assertThat(documents(RIGHT)).hasSizeGreaterThan(120);
    assertThat(files(FOLDER, ".txt"))
        .allSatisfy(
            golden ->
                assertThat(
                        Stream.of(".py", ".md")
                            .map(end -> Path.of(golden.toString().replaceFirst("\\.txt$", end))))
                    .anyMatch(Files::exists));
  }

  /**
   * All that is reported of a document: what fails, what was passed over, what looks like a claim.
   */
  private static String report(Path document, Runtimes runtimes) {
    ExampleVerifier verifier = Verifiers.on(runtimes);
    List<String> messages = new ArrayList<>();
    Ledgers ledgers = Ledgers.on(runtimes.infos());
    for (Reading reading : read(document, verifier)) {
      if (reading instanceof Example example) {
        CrossCheck check = verifier.check(example);
        messages.addAll(Messages.of(check));
        ledgers = ledgers.with(check);
      } else {
        reading.unreadable().map(Messages::of).ifPresent(messages::addAll);
      }
      reading.notRead().forEach(each -> messages.add(Messages.of(each)));
    }
    ledgers.unclaimed().forEach(each -> messages.add(Messages.of(each)));
    messages.replaceAll(GauntletTest::withoutChance);
    // Tracebacks name files in full; golden files must not depend on where this project lies.
    String here = Path.of("").toAbsolutePath() + File.separator;
    return messages.isEmpty() ? "" : String.join("\n\n", messages).replace(here, "") + "\n";
  }

  /** What another run shows otherwise is in no golden file. */
  private static String withoutChance(String message) {
    return message.contains("because     another run shows something else")
        ? message.replaceFirst("(?m)^(    observed    ).*$", "$1(chance)")
        : message.replaceAll("(?m)^(    observed .* at 0x)[0-9a-f]+", "$1…");
  }

  private static List<Reading> read(Path document, ExampleVerifier verifier) {
    return verifier.readAll(
        new ExampleFile(document.getFileName().toString(), document.toAbsolutePath()));
  }

  private static Path golden(Path document) {
    return Path.of(document.toString().replaceFirst("\\.(?:py|md)$", ".txt"));
  }

  private static List<Path> documents(Path folder) throws IOException {
    return Stream.concat(files(folder, ".py").stream(), files(folder, ".md").stream())
        .sorted()
        .toList();
  }

  private static List<Path> files(Path folder, String end) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
    }
  }
}
