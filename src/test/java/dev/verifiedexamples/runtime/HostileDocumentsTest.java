package dev.verifiedexamples.runtime;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verifiedexamples.document.Versions;
import dev.verifiedexamples.runtime.cpython.CPythonRuntime;
import dev.verifiedexamples.runtime.cpython.Sandbox;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Documents that are set on doing harm, or do it by mistake, verified as a user would: by the
 * command line, all of them in one run, each with a neighbour after it.
 *
 * <p>Each gets a verdict of the kind that {@code expected.txt} has for it, every neighbour is
 * confirmed, and nothing is left behind. {@code docs/attempts.md} is the same as a table. With
 * {@code -Dhostile.update=true}, both are written.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES) // each verifies a folder
@Isolated // some take all of a processor, or start threads without end
class HostileDocumentsTest {

  private static final Path FOLDER = Path.of("src/test/resources/hostile");
  private static final Path EXPECTED = FOLDER.resolve("expected.txt");
  private static final Path TABLE = Path.of("docs/attempts.md");
  private static final boolean IS_UPDATE = Boolean.getBoolean("hostile.update");

  /** How long the processes sleep that documents leave behind. */
  private static final String SLEEPER = "86399";

  private static final String NEXT = "_next";
  private static final int SOME_ARE_NO_PYTHON = 2;

  /** As shells start what is to run in the background: it inherits signals that are ignored. */
  private static final List<String> IN_THE_BACKGROUND =
      File.separatorChar == '/'
          ? List.of("sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh")
          : List.of();

  private static final Set<String> OF_CLAIMS = Set.of("refuted", "unreached", "undocumented");

  /** What the table is about: others end some documents in another way. */
  private static final String RELEASE = "3.13";

  /** Between verdicts of which either may be: when finalizers run is left to chance. */
  private static final String OR = " or ";

  private static final String NEIGHBOUR =
      """
      \"""Ordinary Python, after a document that is not.\"""
      import threading

      found = []
      thread = threading.Thread(target=found.append, args=(6 * 7,))
      thread.start()
      thread.join()
      print(found)  # => [42]
      """;

  private static final String INTRODUCTION =
      """
      # Attempts

      These documents set out to do harm, or do it by mistake. `mvn verify` verifies all of them in one run of the command
      line, on GraalPy and on CPython, with an ordinary example after each. Each must end with the verdict in this table, every
      neighbour must be confirmed, and no process and no file may be left.

      *confirmed*: what happened is what is documented, often that something is refused. The other words are the kinds of
      failures that [`--format json`](ci.md#the-formats) reports. The walls are described in
      [What an example may do](sandbox.md).
      """;

  @TempDir private Path folder;

  private enum Wall {
    GRAALPY(0, "GraalPy", "--runtime graalpy"),
    GUARD(1, "CPython 3.13, guard alone", "--runtime cpython --cpython 3.13 --sandbox none"),
    BUBBLEWRAP(
        2, "CPython 3.13 in bubblewrap", "--runtime cpython --cpython 3.13 --sandbox bubblewrap");

    private final int column;
    private final String title;
    private final String options;

    Wall(int column, String title, String options) {
      this.column = column;
      this.title = title;
      this.options = options;
    }
  }

  @Test
  void on_graalpy_each_gets_its_verdict_and_leaves_nothing() throws Exception {
    check(Wall.GRAALPY);
  }

  @Test
  void on_cpython_each_gets_its_verdict_and_leaves_nothing() throws Exception {
    cpython();
    check(Wall.GUARD);
  }

  @Test
  void in_bubblewrap_each_gets_its_verdict_and_leaves_nothing() throws Exception {
    assumeThat(cpython().sandbox()).as("what works here").isEqualTo(Sandbox.BUBBLEWRAP);
    check(Wall.BUBBLEWRAP);
  }

  private static CPythonRuntime cpython() {
    Optional<CPythonRuntime> found =
        CPythonRuntime.installed().stream()
            .filter(each -> each.release().equals(Versions.Release.of(RELEASE)))
            .findFirst();
    assumeThat(found).as("CPython " + RELEASE).isPresent();
    return found.orElseThrow();
  }

  @Test
  void the_table_of_attempts_shows_every_document() throws IOException {
    if (IS_UPDATE) {
      Files.writeString(TABLE, table());
    }
    assertThat(TABLE).hasContent(table());
  }

  private void check(Wall wall) throws Exception {
    JsonNode found = verify(wall);
    SortedMap<String, String> verdicts = new TreeMap<>();
    List<String> harmed = new ArrayList<>();
    for (JsonNode example : found.get("examples")) {
      String name = example.get("id").asText().replaceAll("^documents/|[.]py$", "");
      if (!name.endsWith(NEXT)) {
        verdicts.put(name, kind(example));
      } else if (!kind(example).equals("confirmed")) {
        harmed.add(name + ": " + example.get("messages"));
      }
    }
    assertThat(harmed).as("neighbours that are not confirmed").isEmpty();
    assertThat(processesLeft()).as("processes left").isEmpty();
    assertThat(folder.resolve("tmp")).as("files left").isEmptyDirectory();
    if (IS_UPDATE) {
      update(wall, verdicts);
    }
    SortedMap<String, String> expected = expected(wall);
    verdicts.replaceAll((name, verdict) -> asExpected(verdict, expected.get(name)));
    assertThat(lines(verdicts)).isEqualTo(lines(expected));
  }

  private JsonNode verify(Wall wall) throws IOException, InterruptedException {
    Path documents = Files.createDirectory(folder.resolve("documents"));
    for (String name : names()) {
      Files.copy(FOLDER.resolve(name + ".py"), documents.resolve(name + ".py"));
      Files.writeString(documents.resolve(name + NEXT + ".py"), NEIGHBOUR);
    }
    Path json = folder.resolve("found.json");
    List<String> command = new ArrayList<>(IN_THE_BACKGROUND);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx1g");
    command.add("-Djava.io.tmpdir=" + Files.createDirectory(folder.resolve("tmp")));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("dev.verifiedexamples.cli.Main", "verify", "--format", "json"));
    command.addAll(List.of(wall.options.split(" ")));
    command.add(documents.toString());
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(json.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.waitFor()).as("exit status").isEqualTo(SOME_ARE_NO_PYTHON);
    return new ObjectMapper().readTree(json.toFile());
  }

  /** The kind of what ended it; if nothing did, of what keeps it from being confirmed. */
  private static String kind(JsonNode example) {
    TreeSet<String> kinds = new TreeSet<>();
    example.get("faults").forEach(fault -> kinds.add(fault.get("kind").asText()));
    if (!OF_CLAIMS.containsAll(kinds)) {
      kinds.removeAll(OF_CLAIMS);
    }
    return kinds.isEmpty() ? "confirmed" : String.join("+", kinds);
  }

  private static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".py"))
          .map(name -> name.substring(0, name.length() - ".py".length()))
          .sorted()
          .toList();
    }
  }

  private static SortedMap<String, String> expected(Wall wall) throws IOException {
    SortedMap<String, String> verdicts = new TreeMap<>();
    table(EXPECTED).forEach((name, row) -> verdicts.put(name, row.get(wall.column)));
    return verdicts;
  }

  private static String asExpected(String found, @Nullable String expected) {
    return expected != null && List.of(expected.split(OR)).contains(found) ? expected : found;
  }

  private static Map<String, List<String>> table(Path file) throws IOException {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      List<String> cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
      rows.put(cells.get(0), cells.subList(1, cells.size()));
    }
    return rows;
  }

  private static void update(Wall wall, SortedMap<String, String> verdicts) throws IOException {
    Map<String, List<String>> rows = table(EXPECTED);
    List<String> lines = new ArrayList<>();
    for (String name : verdicts.keySet()) {
      List<String> row = new ArrayList<>(rows.getOrDefault(name, List.of("?", "?", "?")));
      row.set(wall.column, asExpected(verdicts.get(name), row.get(wall.column)));
      lines.add("%-34s | %-28s | %-12s | %s".formatted(name, row.get(0), row.get(1), row.get(2)));
    }
    Files.write(EXPECTED, lines);
  }

  private static String table() throws IOException {
    StringBuilder table = new StringBuilder(INTRODUCTION);
    table.append("\n| document |");
    for (Wall wall : Wall.values()) {
      table.append(' ').append(wall.title).append(" |");
    }
    table.append("\n|---|---|---|---|\n");
    table(EXPECTED)
        .forEach(
            (name, row) ->
                table.append(
                    "| [%s](../%s/%s.py) | %s |\n"
                        .formatted(name.replace('_', ' '), FOLDER, name, String.join(" | ", row))));
    return table.toString();
  }

  /** What documents have started, and is there still when the system has had time to end it. */
  private static List<String> processesLeft() {
    return ProcessHandle.allProcesses()
        .filter(
            process ->
                process.info().arguments().stream()
                    .flatMap(Arrays::stream)
                    .anyMatch(SLEEPER::equals))
        .filter(HostileDocumentsTest::goesOn)
        .map(process -> process.info().toString())
        .toList();
  }

  private static boolean goesOn(ProcessHandle process) {
    try {
      process.onExit().get(30, TimeUnit.SECONDS);
      return false;
    } catch (TimeoutException goesOn) {
      return true;
    } catch (InterruptedException | ExecutionException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static String lines(Map<String, String> verdicts) {
    return verdicts.entrySet().stream()
        .map(each -> each.getKey() + ": " + each.getValue())
        .collect(joining("\n"));
  }
}
