package dev.verifiedexamples.syntax;

import dev.verifiedexamples.document.Example;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the docstring at the top of an example says: its first line, and what follows its labels, as
 * far as the next label or blank line.
 */
record Docstring(String title, Optional<Example.Difference> differs, List<String> covers) {

  private static final Pattern LABEL =
      Pattern.compile("(Takeaway|Differs|Workaround|Covers|Level|See also): *(.*)");
  private static final Pattern SEPARATOR = Pattern.compile("[,\\s]+");

  static Docstring parse(String text) {
    List<String> lines = text.lines().map(String::strip).toList();
    Map<String, String> labelled = labelled(lines);
    String title = lines.isEmpty() ? "" : lines.get(0);
    List<String> covers =
        Arrays.stream(SEPARATOR.split(labelled.getOrDefault("Covers", ""), 0))
            .filter(id -> !id.isEmpty())
            .toList();
    Optional<Example.Difference> differs =
        Optional.ofNullable(labelled.get("Differs")).map(Docstring::difference);
    return new Docstring(title, differs, covers);
  }

  private static Map<String, String> labelled(List<String> lines) {
    Map<String, String> labelled = new HashMap<>();
    String label = "";
    for (String line : lines) {
      Matcher matcher = LABEL.matcher(line);
      if (matcher.matches()) {
        label = matcher.group(1);
        labelled.merge(label, matcher.group(2), Docstring::joined);
      } else if (line.isEmpty()) {
        label = "";
      } else if (!label.isEmpty()) {
        labelled.merge(label, line, Docstring::joined);
      }
    }
    return labelled;
  }

  private static String joined(String one, String other) {
    return one + " " + other;
  }

  /** {@code memory management: GraalPy …}. */
  private static Example.Difference difference(String text) {
    int colon = text.indexOf(':');
    return colon < 0
        ? new Example.Difference(text, "")
        : new Example.Difference(
            text.substring(0, colon).strip(), text.substring(colon + 1).strip());
  }
}
