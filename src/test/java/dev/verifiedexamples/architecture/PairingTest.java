package dev.verifiedexamples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.corpus.Corpus;
import dev.verifiedexamples.corpus.ExampleFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every example has its pair, and every pair its example; the pair names the example it is of. */
class PairingTest {

  private static final Path TESTS = Path.of("src/test/java/dev/verifiedexamples/examples");

  @Test
  void every_example_has_its_pair() throws Exception {
    List<ExampleFile> examples = Corpus.scripts(List.of(Corpus.DEFAULT_FOLDER)).files();

    assertThat(examples).isNotEmpty();
    assertThat(examples)
        .allSatisfy(
            example -> {
              Path pair = Pairs.pairOf(TESTS, example.id());
              assertThat(pair)
                  .as("python-examples/%s has no pair; create %s", example.id(), pair)
                  .exists();
              assertThat(Files.readString(pair))
                  .as("%s is the pair of %s and names it", pair, example.id())
                  .contains("@PythonExample(\"" + example.id() + "\")");
            });
  }

  @Test
  void every_pair_has_its_example() throws Exception {
    List<Path> pairs = Pairs.below(TESTS);

    assertThat(pairs).isNotEmpty();
    assertThat(pairs)
        .allSatisfy(
            pair -> {
              Path example = Corpus.DEFAULT_FOLDER.resolve(Pairs.exampleOf(TESTS, pair));
              assertThat(example)
                  .as("%s is the pair of nothing; create %s", pair, example)
                  .exists();
            });
  }

  @Test
  void the_names_of_a_pair_follow_from_each_other() {
    Path pair = Pairs.pairOf(TESTS, "code_as_data/eval_and_compile.py");

    assertThat(pair).isEqualTo(TESTS.resolve("code_as_data/EvalAndCompileTest.java"));
    assertThat(Pairs.exampleOf(TESTS, pair)).isEqualTo("code_as_data/eval_and_compile.py");
  }
}
