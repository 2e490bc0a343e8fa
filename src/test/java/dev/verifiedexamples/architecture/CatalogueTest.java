package dev.verifiedexamples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verifiedexamples.corpus.Catalogue;
import dev.verifiedexamples.corpus.Corpus;
import dev.verifiedexamples.corpus.ExampleFile;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.runtime.graalpy.GraalPyRuntime;
import dev.verifiedexamples.syntax.ExampleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every item of the source documents has its example. */
class CatalogueTest {

  private static final Map<String, String> TITLES = new LinkedHashMap<>();
  private static final Map<String, List<String>> COVERED = new TreeMap<>();

  @BeforeAll
  static void read() throws Exception {
    JsonNode root =
        new ObjectMapper().readTree(Corpus.DEFAULT_FOLDER.resolve(Catalogue.FILE).toFile());
    for (JsonNode item : root.path("items")) {
      String id = item.path("id").asText();
      TITLES.put(id, item.path("title").asText());
      if (item.has("table")) {
        COVERED.put(id, rows(item.path("table").asText()).map(Row::example).toList());
      }
    }
    try (GraalPyRuntime runtime = new GraalPyRuntime()) {
      ExampleReader reader = new ExampleReader(runtime::answer);
      for (ExampleFile file : Corpus.scripts(List.of(Corpus.DEFAULT_FOLDER)).files()) {
        Example example = (Example) reader.read(file.id(), file.path());
        for (String id : example.covers()) {
          COVERED.merge(id, List.of(example.id()), CatalogueTest::joined);
        }
      }
    }
    TITLES.forEach(
        (id, title) ->
            System.out.printf("%-4s %-45s %s%n", id, title, String.join(", ", covering(id))));
    System.out.printf("Catalogue: %d items%n", TITLES.size());
  }

  /** A row of a table that says which tool is for what, and which example shows it. */
  private record Row(String tool, String example) {}

  private static final Pattern ROW =
      Pattern.compile("^\\|[^|]*\\| `([^`|]+)` \\| \\[([^]]+)]\\(([^)]+)\\) \\|$");

  private static Stream<Row> rows(String table) throws IOException {
    return Files.readString(Corpus.DEFAULT_FOLDER.resolve(table))
        .lines()
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .filter(row -> row.group(2).equals(row.group(3)))
        .map(row -> new Row(row.group(1), row.group(2)));
  }

  private static List<String> covering(String id) {
    return COVERED.getOrDefault(id, List.of());
  }

  private static List<String> joined(List<String> one, List<String> other) {
    List<String> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }

  @Test
  void every_item_has_an_example() {
    assertThat(TITLES.keySet())
        .isNotEmpty()
        .allSatisfy(
            id ->
                assertThat(covering(id))
                    .as("what covers %s (%s)", id, TITLES.get(id))
                    .isNotEmpty());
  }

  @Test
  void every_row_of_the_table_names_an_example_that_uses_its_tool() throws IOException {
    List<Row> rows = rows("README.md").toList();

    assertThat(rows).hasSizeGreaterThan(25);
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(Corpus.DEFAULT_FOLDER.resolve(row.example()))
                    .content()
                    .contains(row.tool()));
    assertThat(Files.readString(Corpus.DEFAULT_FOLDER.resolve("README.md")).lines())
        .as("rows, each with an example")
        .filteredOn(
            line ->
                line.startsWith("| ") && !line.startsWith("| to") && !line.startsWith("| where"))
        .hasSize(rows.size());
  }

  @Test
  void no_example_covers_what_is_not_in_the_catalogue() {
    assertThat(TITLES.keySet()).containsAll(COVERED.keySet());
  }
}
