package dev.verifiedexamples.examplerules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verifiedexamples.corpus.Catalogue;
import dev.verifiedexamples.corpus.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every item of the source documents has its example. */
class CatalogueTest {

  private static final Path CATALOGUE = Corpus.DEFAULT_FOLDER.resolve(Catalogue.FILE);
  private static final Path TABLE = Corpus.DEFAULT_FOLDER.resolve("README.md");

  /** {@code | to do something | `tool` | [example.py](example.py) |}. */
  private static final Pattern ROW =
      Pattern.compile("^\\|[^|]*\\| `([^`|]+)` \\| \\[([^]]+)]\\(([^)]+)\\) \\|$");

  private static final Map<String, String> TITLES = new LinkedHashMap<>();
  private static final Set<String> SHOWN_BY_TABLES = new TreeSet<>();

  @BeforeAll
  static void read() throws IOException {
    for (JsonNode item : new ObjectMapper().readTree(CATALOGUE.toFile()).path("items")) {
      String id = item.path("id").asText();
      TITLES.put(id, item.path("title").asText());
      if (item.has("table") && rows().findAny().isPresent()) {
        SHOWN_BY_TABLES.add(id);
      }
    }
    assertThat(TITLES).isNotEmpty();
  }

  /** A row of the table that says which tool is for what, and which example shows it. */
  private record Row(int line, String tool, String example) {}

  private static Stream<Row> rows() throws IOException {
    List<String> lines = Files.readAllLines(TABLE);
    List<Row> rows = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      Matcher row = ROW.matcher(lines.get(at));
      if (row.matches() && row.group(2).equals(row.group(3))) {
        rows.add(new Row(at + 1, row.group(1), row.group(2)));
      }
    }
    return rows.stream();
  }

  @Test
  void every_item_has_an_example() throws IOException {
    Set<String> covered = new TreeSet<>(SHOWN_BY_TABLES);
    ThisCorpus.instance().sources().keySet().forEach(each -> covered.addAll(each.covers()));
    String catalogue = Files.readString(CATALOGUE);

    Rules.assertHold(
        TITLES.keySet().stream()
            .filter(id -> !covered.contains(id))
            .map(
                id ->
                    Rules.at(
                        CATALOGUE,
                        Rules.lineOf("\"" + id + "\"", catalogue),
                        "write `Covers: %s` in the example of “%s”; none has it"
                            .formatted(id, TITLES.get(id))))
            .toList());
  }

  @Test
  void no_example_covers_what_is_not_in_the_catalogue() {
    Rules.assertHold(
        ThisCorpus.instance().sources().entrySet().stream()
            .flatMap(
                each ->
                    each.getKey().covers().stream()
                        .filter(id -> !TITLES.containsKey(id))
                        .map(
                            id ->
                                Rules.at(
                                    Corpus.DEFAULT_FOLDER.resolve(each.getKey().id()),
                                    Rules.lineOf("Covers:", each.getValue()),
                                    "write an id of catalogue.json, which has no " + id)))
            .toList());
  }

  @Test
  void every_row_of_the_table_names_an_example_that_uses_its_tool() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Row row : rows().toList()) {
      Path example = Corpus.DEFAULT_FOLDER.resolve(row.example());
      if (!Files.exists(example) || !Files.readString(example).contains(row.tool())) {
        broken.add(
            Rules.at(
                TABLE,
                row.line(),
                "write an example that uses %s; %s does not".formatted(row.tool(), row.example())));
      }
    }

    Rules.assertHold(broken);
    assertThat(rows()).hasSizeGreaterThan(25);
  }

  @Test
  void every_row_of_the_table_has_a_tool_and_an_example() throws IOException {
    List<Integer> known = rows().map(Row::line).toList();
    List<String> lines = Files.readAllLines(TABLE);
    List<String> broken = new ArrayList<>();
    for (int line = 1; line <= lines.size(); line++) {
      String text = lines.get(line - 1);
      boolean isRow =
          text.startsWith("| ") && !text.startsWith("| to") && !text.startsWith("| where");
      if (isRow && !known.contains(line)) {
        broken.add(Rules.at(TABLE, line, "write the row as | … | `tool` | [x.py](x.py) |"));
      }
    }

    Rules.assertHold(broken);
  }
}
