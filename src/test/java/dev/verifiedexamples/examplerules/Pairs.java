package dev.verifiedexamples.examplerules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of examples and of their pairs. */
final class Pairs {

  private static final String TEST = "Test.java";

  private Pairs() {}

  static List<Path> below(Path tests) throws IOException {
    try (Stream<Path> files = Files.walk(tests)) {
      return files.filter(file -> file.toString().endsWith(TEST)).sorted().toList();
    }
  }

  /** {@code decorators/a_b.py} → {@code decorators/ABTest.java}. */
  static Path pairOf(Path tests, String id) {
    Path example = Path.of(id);
    String name = example.getFileName().toString().replaceAll("\\.py$", "");
    String camelCase =
        Arrays.stream(name.split("_"))
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining());
    return tests.resolve(example).resolveSibling(camelCase + TEST);
  }

  /** {@code decorators/ABTest.java} → {@code decorators/a_b.py}. */
  static String exampleOf(Path tests, Path pair) {
    String path = tests.relativize(pair).toString().replace('\\', '/');
    String stem = path.substring(0, path.length() - TEST.length());
    String folder = stem.substring(0, stem.lastIndexOf('/') + 1);
    String name = stem.substring(folder.length());
    return folder + name.replaceAll("(?<!^)([A-Z])", "_$1").toLowerCase(Locale.ROOT) + ".py";
  }
}
