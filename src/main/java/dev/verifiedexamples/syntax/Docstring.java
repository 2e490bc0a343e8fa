package dev.verifiedexamples.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What the docstring at the top of an example says. */
record Docstring(String title, List<String> covers) {

  private static final String COVERS = "Covers:";
  private static final Pattern SEPARATOR = Pattern.compile("[,\\s]+");

  static Docstring parse(String text) {
    List<String> lines = text.lines().map(String::strip).toList();
    String title = lines.isEmpty() ? "" : lines.get(0);
    List<String> covers =
        lines.stream()
            .filter(line -> line.startsWith(COVERS))
            .map(line -> line.substring(COVERS.length()).strip())
            .flatMap(ids -> Arrays.stream(SEPARATOR.split(ids)))
            .filter(id -> !id.isEmpty())
            .toList();
    return new Docstring(title, covers);
  }
}
