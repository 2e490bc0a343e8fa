package dev.verifiedexamples.examplerules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.corpus.Corpus;
import dev.verifiedexamples.corpus.PackedExample;
import dev.verifiedexamples.document.Claim;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.Scope;
import dev.verifiedexamples.document.Settings;
import dev.verifiedexamples.testing.Claims;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every example of the corpus owes its readers. */
class ExampleRulesTest {

  @Nested
  class This_corpus {

    @Test
    void can_be_read() {
      Rules.assertHold(ThisCorpus.instance().unreadable());
      assertThat(ThisCorpus.instance().sources()).isNotEmpty();
    }

    @Test
    void keeps_the_rules_for_each_example() {
      Rules.assertHold(
          ThisCorpus.instance().sources().entrySet().stream()
              .flatMap(each -> ExampleRules.brokenBy(each.getKey(), each.getValue()).stream())
              .toList());
    }

    @Test
    void gives_each_example_a_title_of_its_own() {
      Map<String, String> ids = new HashMap<>();
      Rules.assertHold(
          ThisCorpus.instance().sources().entrySet().stream()
              .flatMap(
                  each -> {
                    Example example = each.getKey();
                    return Optional.ofNullable(ids.put(example.title(), example.id())).stream()
                        .map(
                            other ->
                                Rules.at(
                                    Corpus.DEFAULT_FOLDER.resolve(example.id()),
                                    Rules.lineOf(example.title(), each.getValue()),
                                    "write another title: " + other + " has the same"));
                  })
              .toList());
    }

    @Test
    void is_indexed_in_the_jar_as_python_reads_it() throws Exception {
      ThisCorpus.instance()
          .sources()
          .forEach(
              (example, source) -> {
                PackedExample packed = Corpus.bundled().example(example.id());
                assertThat(packed)
                    .usingRecursiveComparison()
                    .ignoringFields("claims.verdicts")
                    .isEqualTo(PackedExample.of(example, source));
              });
    }
  }

  @Nested
  class An_example {

    private static final String SOURCE =
        """
        ""\"A title.

        Takeaway: think.

        Covers: B1
        ""\"
        show()  # => 1
        """;

    @Test
    void that_keeps_the_rules_has_nothing_to_write() {
      assertThat(broken("A title.", List.of("B1"), Optional.empty(), SOURCE)).isEmpty();
    }

    @Test
    void that_covers_nothing_is_a_line_that_says_what_to_write() {
      assertThat(broken("A title.", List.of(), Optional.empty(), SOURCE))
          .containsExactly(
              "python-examples/topic/example.py:1: write a line `Covers: …` with ids of"
                  + " catalogue.json in the docstring");
    }

    @Test
    void that_covers_what_is_no_id_is_named_with_its_line() {
      assertThat(broken("A title.", List.of("B1", "X"), Optional.empty(), SOURCE))
          .containsExactly(
              "python-examples/topic/example.py:5: write ids such as B7 after `Covers:`, not `X`");
    }

    @Test
    void without_a_takeaway_or_a_sentence_as_its_title_is_told_both() {
      assertThat(broken("A title", List.of("B1"), Optional.empty(), "\"\"\"A title\"\"\"\n"))
          .containsExactly(
              "python-examples/topic/example.py:1: write a title that is a sentence with a period,"
                  + " not `A title`",
              "python-examples/topic/example.py:1: write a line `Takeaway: …` in the docstring");
    }

    @Test
    void that_differs_says_why() {
      Claim claim = Claims.of(Scope.of("graalpy"), "1");

      assertThat(broken("A title.", List.of("B1"), Optional.empty(), SOURCE, claim))
          .singleElement()
          .asString()
          .startsWith(
              "python-examples/topic/example.py:1: write why runtimes differ here: `Differs: cause:"
                  + " reason.`");
      assertThat(
              broken(
                  "A title.",
                  List.of("B1"),
                  Optional.of(new Example.Difference("weather", "rain")),
                  SOURCE,
                  claim))
          .hasSize(2)
          .allMatch(line -> line.startsWith("python-examples/topic/example.py:1: write "));
    }

    @Test
    void that_is_too_long_is_told_where_it_should_end() {
      assertThat(broken("A title.", List.of("B1"), Optional.empty(), SOURCE + "pass\n".repeat(114)))
          .containsExactly(
              "python-examples/topic/example.py:121: write a shorter example, or two: 120 lines are"
                  + " the most");
    }

    private static List<String> broken(
        String title,
        List<String> covers,
        Optional<Example.Difference> differs,
        String source,
        Claim... claims) {
      Example example =
          new Example(
              "topic/example.py",
              Path.of("python-examples/topic/example.py"),
              title,
              differs,
              covers,
              Settings.DEFAULT,
              claims.length == 0 ? List.of(Claims.of("1")) : List.of(claims),
              List.of(),
              List.of(),
              List.of(),
              "");
      return ExampleRules.brokenBy(example, source);
    }
  }
}
