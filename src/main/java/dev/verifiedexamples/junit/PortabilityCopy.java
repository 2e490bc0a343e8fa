package dev.verifiedexamples.junit;

import dev.verifiedexamples.report.Portability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;

/** The checked-in copy of the portability pages. */
final class PortabilityCopy {

  private PortabilityCopy() {}

  /**
   * Checks that the copy has these pages, and no others.
   *
   * @param copy its folder
   * @param now the pages, by name
   * @param written where they were written
   * @throws AssertionFailedError if it has not: with the commands that refresh it
   * @throws IOException if it can't be read
   */
  static void compare(Path copy, SortedMap<String, String> now, Path written) throws IOException {
    SortedMap<String, String> before = pagesIn(copy);
    SortedMap<String, String> outdated = new TreeMap<>(before);
    SortedMap<String, String> missing = new TreeMap<>(now);
    outdated.entrySet().removeIf(page -> isLike(page, now));
    missing.entrySet().removeIf(page -> isLike(page, before));
    if (outdated.isEmpty() && missing.isEmpty()) {
      return;
    }
    List<String> steps = new ArrayList<>();
    if (!Files.isDirectory(copy)) {
      steps.add("mkdir -p " + copy);
    }
    missing
        .keySet()
        .forEach(
            page -> steps.add("cp %s %s".formatted(written.resolve(page), copy.resolve(page))));
    outdated.keySet().stream()
        .filter(page -> !now.containsKey(page))
        .forEach(page -> steps.add("rm " + copy.resolve(page)));
    throw new AssertionFailedError(
        "%s is not what runs now; look at the difference, then:\n%s"
            .formatted(copy, String.join("\n", steps)),
        String.join("\n", outdated.values()),
        String.join("\n", missing.values()));
  }

  private static boolean isLike(Map.Entry<String, String> page, Map<String, String> others) {
    String other = others.get(page.getKey());
    return other != null
        && Portability.comparable(other).equals(Portability.comparable(page.getValue()));
  }

  private static SortedMap<String, String> pagesIn(Path folder) throws IOException {
    SortedMap<String, String> pages = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          String name = folder.relativize(file).toString();
          if (name.endsWith(".md")) {
            pages.put(name, Files.readString(file));
          }
        }
      }
    }
    return pages;
  }
}
