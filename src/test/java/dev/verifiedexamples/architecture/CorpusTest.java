package dev.verifiedexamples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.corpus.Corpus;
import dev.verifiedexamples.corpus.ExampleFile;
import dev.verifiedexamples.corpus.PackedExample;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.runtime.graalpy.GraalPyRuntime;
import dev.verifiedexamples.syntax.ExampleReader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What every example of the corpus owes its readers. */
class CorpusTest {

  /** The pages of docs/portability; a new one is welcome where none of them fits. */
  private static final Set<String> CAUSES =
      Set.of(
          "bytecode",
          "imports",
          "introspection",
          "memory management",
          "messages",
          "native code",
          "object model",
          "processes",
          "profiling",
          "scheduling",
          "standard library");

  private static final List<Example> EXAMPLES = new ArrayList<>();

  @BeforeAll
  static void read_the_corpus() throws Exception {
    try (GraalPyRuntime runtime = new GraalPyRuntime()) {
      ExampleReader reader = new ExampleReader(runtime::answer);
      for (ExampleFile file : Corpus.scripts(List.of(Corpus.DEFAULT_FOLDER)).files()) {
        EXAMPLES.add((Example) reader.read(file.id(), file.path()));
      }
    }
    assertThat(EXAMPLES).isNotEmpty();
  }

  @Test
  void it_opens_with_a_title_that_is_a_sentence() {
    assertThat(EXAMPLES).allSatisfy(each -> assertThat(each.title()).endsWith("."));
    assertThat(EXAMPLES).extracting(Example::title).doesNotHaveDuplicates();
  }

  @Test
  void it_has_a_takeaway() {
    assertThat(EXAMPLES)
        .allSatisfy(each -> assertThat(Files.readString(each.path())).contains("\nTakeaway: "));
  }

  @Test
  void it_says_what_it_covers() {
    assertThat(EXAMPLES)
        .allSatisfy(
            each ->
                assertThat(each.covers())
                    .as(each.id())
                    .isNotEmpty()
                    .allSatisfy(id -> assertThat(id).matches("[SBTDP]\\d{1,2}")));
  }

  @Test
  void it_says_why_runtimes_part_where_they_do() {
    assertThat(EXAMPLES)
        .filteredOn(CorpusTest::hasClaimsForOneRuntime)
        .filteredOn(each -> each.differs().isEmpty())
        .extracting(Example::id)
        .isEmpty();
  }

  @Test
  void the_cause_is_one_of_the_headings_and_the_reason_a_sentence() {
    assertThat(EXAMPLES)
        .flatExtracting(each -> each.differs().stream().toList())
        .extracting(Example.Difference.class::cast)
        .allSatisfy(
            differs -> {
              assertThat(CAUSES).contains(differs.cause());
              assertThat(differs.reason()).endsWith(".");
            });
  }

  private static boolean hasClaimsForOneRuntime(Example example) {
    return example.claims().stream().anyMatch(claim -> claim.scope().runtime().isPresent());
  }

  @Test
  void it_claims_something() {
    assertThat(EXAMPLES).allSatisfy(each -> assertThat(each.claims()).as(each.id()).isNotEmpty());
  }

  @Test
  void the_index_in_the_jar_says_what_python_reads() throws Exception {
    for (Example each : EXAMPLES) {
      PackedExample packed = Corpus.bundled().example(each.id());
      assertThat(packed)
          .usingRecursiveComparison()
          .ignoringFields("claims.verdicts")
          .isEqualTo(PackedExample.of(each, Files.readString(each.path())));
    }
  }

  /** Two screens of sixty lines; what frameworks want before they start comes on top. */
  @Test
  void it_fits_a_screen_or_two() throws Exception {
    for (Example each : EXAMPLES) {
      int most = each.settings().dependencies().isEmpty() ? 120 : 145;
      assertThat(Files.readAllLines(each.path())).as(each.id()).hasSizeLessThanOrEqualTo(most);
    }
  }
}
