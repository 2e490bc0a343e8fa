package dev.verifiedexamples.examplerules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.corpus.Corpus;
import dev.verifiedexamples.corpus.ExampleFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every example has its pair, and every pair its example; the pair names the example it is of. */
class PairingTest {

  private static final Path TESTS = Path.of("src/test/java/dev/verifiedexamples/examples");

  @Test
  void every_example_has_its_pair() throws Exception {
    List<ExampleFile> examples = Corpus.scripts(List.of(Corpus.DEFAULT_FOLDER)).files();
    List<String> broken = new ArrayList<>();
    for (ExampleFile example : examples) {
      Path pair = Pairs.pairOf(TESTS, example.id());
      String annotation = "@PythonExample(\"" + example.id() + "\")";
      if (!Files.exists(pair)) {
        broken.add(
            Rules.at(
                Corpus.DEFAULT_FOLDER.resolve(example.id()),
                1,
                "write its pair, " + pair + ", with " + annotation));
      } else if (!Files.readString(pair).contains(annotation)) {
        broken.add(
            Rules.at(
                pair,
                Rules.lineOf("@PythonExample(", Files.readString(pair)),
                "write " + annotation + ", the example that the name of this file says"));
      }
    }

    Rules.assertHold(broken);
    assertThat(examples).isNotEmpty();
  }

  @Test
  void every_pair_has_its_example() throws Exception {
    List<Path> pairs = Pairs.below(TESTS);

    Rules.assertHold(
        pairs.stream()
            .filter(
                pair -> !Files.exists(Corpus.DEFAULT_FOLDER.resolve(Pairs.exampleOf(TESTS, pair))))
            .map(
                pair ->
                    Rules.at(
                        pair,
                        1,
                        "write its example, "
                            + Corpus.DEFAULT_FOLDER.resolve(Pairs.exampleOf(TESTS, pair))
                            + ", or remove the pair"))
            .toList());
    assertThat(pairs).isNotEmpty();
  }

  @Test
  void the_names_of_a_pair_follow_from_each_other() {
    Path pair = Pairs.pairOf(TESTS, "code_as_data/eval_and_compile.py");

    assertThat(pair).isEqualTo(TESTS.resolve("code_as_data/EvalAndCompileTest.java"));
    assertThat(Pairs.exampleOf(TESTS, pair)).isEqualTo("code_as_data/eval_and_compile.py");
  }
}
