package dev.verifiedexamples.readme;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.corpus.Corpus;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.messages.Messages;
import dev.verifiedexamples.runtime.graalpy.GraalPyRuntime;
import dev.verifiedexamples.syntax.ExampleReader;
import dev.verifiedexamples.verdict.Verification;
import dev.verifiedexamples.verify.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the front page shows is what happens. */
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final Path SHOWN =
      Path.of("python-examples/decorators/class_decorator_singleton.py");

  @TempDir private Path folder;

  @Test
  void the_example_in_it_is_confirmed_as_a_script() throws IOException {
    assertThat(verify(firstBlock("python"))).isConfirmed();
  }

  @Test
  void the_failure_in_it_is_what_one_broken_claim_looks_like() throws IOException {
    String broken = Files.readString(SHOWN).replaceAll("(?m)^(db1 is db2 +# =>) True$", "$1 False");

    Verification verification = verify(broken);

    String here = Messages.at(verification.example().path(), 0);
    assertThat(Messages.of(verification))
        .map(message -> message.replace(here, SHOWN.toString()))
        .containsExactly(firstBlock("text").stripTrailing());
  }

  @Test
  void it_is_short() throws IOException {
    assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(120);
  }

  /** The portability report counts the claims, and the build compares it with the corpus. */
  @Test
  void its_numbers_are_those_of_the_corpus() throws Exception {
    int examples = Corpus.scripts(List.of(Corpus.DEFAULT_FOLDER)).files().size();
    Matcher counted =
        Pattern.compile("(\\d+) documented examples make (\\d+) claims")
            .matcher(Files.readString(Path.of("docs/portability/README.md")));
    assertThat(counted.find()).isTrue();
    assertThat(Integer.parseInt(counted.group(1))).isEqualTo(examples);
    int claims = Integer.parseInt(counted.group(2));

    assertThat(Files.readString(README))
        .contains(
            String.format(
                Locale.ROOT,
                "more than %d examples with more than %,d claims",
                below(examples, 100),
                below(claims, 500)));
  }

  /** The next lower round number. */
  private static int below(int number, int step) {
    return (number - 1) / step * step;
  }

  private Verification verify(String source) throws IOException {
    Path file = Files.writeString(folder.resolve("example.py"), source).toRealPath();
    try (GraalPyRuntime runtime = new GraalPyRuntime()) {
      ExampleReader reader = new ExampleReader(runtime::answer);
      Example example = (Example) reader.read("example.py", file);
      return Verifier.verify(example, runtime.execute(example));
    }
  }

  private static String firstBlock(String language) throws IOException {
    return Page.of(README).blocks().stream()
        .filter(block -> block.language().equals(language))
        .findFirst()
        .orElseThrow()
        .text();
  }
}
