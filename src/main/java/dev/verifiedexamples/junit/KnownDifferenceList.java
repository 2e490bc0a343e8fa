package dev.verifiedexamples.junit;

import dev.verifiedexamples.verify.Wildcard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** What is known to differ, each crossed out when it has been seen. */
final class KnownDifferenceList {

  private static final Pattern ENTRY =
      Pattern.compile("(?<id>\\S+\\.py):(?<line>\\d+)\\s+(?<what>.*[^…\\s].*)");

  private final List<Entry> open;
  private final boolean isThere;

  private KnownDifferenceList(List<Entry> entries, boolean isThere) {
    this.open = new ArrayList<>(entries);
    this.isThere = isThere;
  }

  /** A line of the file. */
  private record Entry(String place, String id, int line, String what) {

    boolean means(Difference difference) {
      return id.equals(difference.id())
          && line == difference.line()
          && Wildcard.matches(what, difference.what());
    }

    @Override
    public String toString() {
      return "%s: %s:%s  %s".formatted(place, id, line, what);
    }
  }

  /**
   * The list that an annotation names; none without one.
   *
   * @throws ExtensionConfigurationException if there is no such file, or a line of it is none
   */
  static KnownDifferenceList of(Optional<KnownDifferences> annotation) {
    return annotation
        .map(KnownDifferences::value)
        .map(Path::of)
        .map(KnownDifferenceList::read)
        .orElseGet(() -> new KnownDifferenceList(List.of(), false));
  }

  /** The list in a file. */
  static KnownDifferenceList read(Path file) {
    try {
      return of(file, Files.readAllLines(file));
    } catch (IOException unreadable) {
      throw new ExtensionConfigurationException(
          "@KnownDifferences: %s can't be read; write it there, or fix the path".formatted(file),
          unreadable);
    }
  }

  private static KnownDifferenceList of(Path file, List<String> lines) {
    List<Entry> entries = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        entries.add(entry(file + ":" + (at + 1), line));
      }
    }
    return new KnownDifferenceList(entries, true);
  }

  private static Entry entry(String place, String line) {
    Matcher matcher = ENTRY.matcher(line);
    if (!matcher.matches()) {
      throw new ExtensionConfigurationException(
          "@KnownDifferences: %s: this is no difference; one looks like topic/name.py:12  refuted: 4"
              .formatted(place));
    }
    return new Entry(
        place, matcher.group("id"), Integer.parseInt(matcher.group("line")), matcher.group("what"));
  }

  /** Whether there is one, be it empty. */
  boolean isThere() {
    return isThere;
  }

  /** Crosses a difference out; false if it is not on the list, or was crossed out before. */
  boolean crossOut(Difference difference) {
    Optional<Entry> known = open.stream().filter(each -> each.means(difference)).findFirst();
    known.ifPresent(open::remove);
    return known.isPresent();
  }

  /** Takes those of an example off, because it can't be run here; how many there were. */
  int dropAllOf(String id) {
    int before = open.size();
    open.removeIf(each -> each.id().equals(id));
    return before - open.size();
  }

  /** What has not been seen. */
  List<String> left() {
    return open.stream().map(Entry::toString).toList();
  }
}
