package dev.verifiedexamples.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.verifiedexamples.document.Permission;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.document.Scope;
import dev.verifiedexamples.verdict.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedCorpusTest {

  private static final RuntimeInfo GRAALPY =
      new RuntimeInfo(RuntimeInfo.Kind.GRAALPY, "25.2.4", "3.12.8", "");
  private static final String SOURCE = "\"\"\"Größe.\"\"\"\n\nprint(1)  # => 1\n";

  private final PackedCorpus corpus =
      new PackedCorpus(
          List.of(GRAALPY), List.of(example(SOURCE, Map.of("graalpy", Verdict.CONFIRMED))));

  @Test
  void comes_back_from_its_index_as_it_was() {
    assertThat(PackedCorpus.read(corpus.toJson(), id -> SOURCE)).isEqualTo(corpus);
  }

  @Test
  void its_index_is_of_the_published_schema() throws IOException {
    assertIsOfTheSchema(corpus.toJson());
  }

  @Test
  void an_example_that_is_not_the_indexed_one_any_more_is_left_out() {
    assertThat(PackedCorpus.read(corpus.toJson(), id -> SOURCE + "\n").examples()).isEmpty();
    assertThat(PackedCorpus.read(corpus.toJson(), id -> null).examples()).isEmpty();
  }

  @Test
  void what_is_no_index_is_refused() {
    for (String text :
        List.of("", "{", "[]", "{\"schema\": 2}", "{\"schema\":1,\"examples\":[{}]}")) {
      assertThatIllegalArgumentException()
          .as(text)
          .isThrownBy(() -> PackedCorpus.read(text, id -> SOURCE))
          .withMessageContaining("this is no index");
    }
  }

  @Test
  void a_topic_or_an_id_that_is_not_there_is_named_with_those_that_are() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> corpus.ofTopics("asincio"))
        .withMessage("no example is of the topic asincio; topics are asyncio");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> corpus.example("one"))
        .withMessage("no example has the id one; is it asyncio/one.py?");
  }

  @Nested
  class Verdicts {

    private final PackedCorpus unverified =
        new PackedCorpus(List.of(), List.of(example(SOURCE, Map.of())));

    @Test
    void are_taken_over_for_the_same_example() {
      assertThat(unverified.withVerdictsOf(corpus)).isEqualTo(corpus);
    }

    @Test
    void of_another_text_say_nothing() {
      PackedCorpus changed = new PackedCorpus(List.of(), List.of(example(SOURCE + "\n", Map.of())));

      assertThat(changed.withVerdictsOf(corpus)).isEqualTo(changed);
    }
  }

  @Nested
  class Unpacked {

    @TempDir private Path folder;

    @Test
    void its_sources_are_files_that_stay_where_they_are_the_same() throws IOException {
      List<ExampleFile> files = corpus.unpack(folder);

      assertThat(files).extracting(ExampleFile::id).containsExactly("asyncio/one.py");
      Path one = files.get(0).path();
      assertThat(one).hasContent(SOURCE);
      Object before = Files.getAttribute(one, "basic:fileKey");
      assertThat(corpus.unpack(folder)).isEqualTo(files);
      assertThat(Files.getAttribute(one, "basic:fileKey")).isEqualTo(before);

      Files.writeString(one, "changed");
      corpus.unpack(folder);
      assertThat(one).hasContent(SOURCE);
    }
  }

  /** What the jar will hold: the build has written it before the tests. */
  @Nested
  class Bundled {

    private final PackedCorpus bundled = Corpus.bundled();

    @Test
    void it_holds_every_example_of_the_folder_with_its_text() throws Exception {
      List<ExampleFile> files = Corpus.scripts(List.of(Corpus.DEFAULT_FOLDER)).files();

      assertThat(bundled.examples())
          .extracting(PackedExample::id)
          .containsExactlyElementsOf(files.stream().map(ExampleFile::id).toList());
      for (ExampleFile file : files) {
        assertThat(bundled.example(file.id()).source()).isEqualTo(Files.readString(file.path()));
      }
    }

    @Test
    void its_index_is_of_the_published_schema() throws IOException {
      assertIsOfTheSchema(bundled.toJson());
    }

    @Test
    void every_example_claims_something_where_an_arrow_stands() {
      assertThat(bundled.examples())
          .allSatisfy(
              example ->
                  assertThat(example.claims())
                      .isNotEmpty()
                      .allSatisfy(
                          claim ->
                              assertThat(
                                      example
                                          .source()
                                          .lines()
                                          .skip(claim.line() - 1L)
                                          .findFirst()
                                          .orElse(""))
                                  .contains(claim.scope().arrow())));
    }
  }

  private static PackedExample example(String source, Map<String, Verdict> verdicts) {
    return new PackedExample(
        "asyncio/one.py",
        "Größe.",
        List.of("B1"),
        List.of("django>=4.2,<6"),
        Set.of(Permission.NATIVE, Permission.PROCESS),
        List.of(
            new PackedClaim(3, "print(1)", Scope.of("cpython[3.11-3.12]"), "1", Map.of()),
            new PackedClaim(3, "print(1)", Scope.EVERYWHERE, "1", verdicts)),
        source);
  }

  private static void assertIsOfTheSchema(String json) throws IOException {
    try (InputStream in = PackedCorpus.class.getResourceAsStream("index.schema.json")) {
      JsonSchema schema =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
      assertThat(schema.validate(new ObjectMapper().readTree(json))).isEmpty();
    }
  }
}
