package dev.verifiedexamples.packages;

import dev.verifiedexamples.document.PackageVersion;
import dev.verifiedexamples.document.Requirement;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.document.Versions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A package as its installer has recorded it, in a folder {@code name-1.0.dist-info} or {@code
 * name-1.0.egg-info}.
 *
 * @param name its name, normalised
 * @param version its version
 * @param tags what it was built for, such as {@code py3-none-any}; nothing if that is not recorded
 * @param modules the modules at the top that its files make; nothing if they are not recorded
 */
record Distribution(String name, PackageVersion version, List<String> tags, Set<String> modules) {

  private static final String NAME = "Name";
  private static final String VERSION = "Version";
  private static final String TAG = "Tag";

  Distribution {
    tags = List.copyOf(tags);
    modules = Set.copyOf(modules);
  }

  /** What a record says; nothing if it is none. */
  static Optional<Distribution> of(Path record) throws IOException {
    for (Path file : List.of(record.resolve("METADATA"), record.resolve("PKG-INFO"), record)) {
      if (Files.isRegularFile(file)) {
        List<String> headers = Files.readAllLines(file);
        Optional<String> name = header(headers, NAME).stream().findFirst();
        Optional<String> version = header(headers, VERSION).stream().findFirst();
        if (name.isPresent() && version.isPresent()) {
          return Optional.of(
              new Distribution(
                  Requirement.normalized(name.get()),
                  PackageVersion.of(version.get()),
                  tags(record.resolve("WHEEL")),
                  modules(record)));
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> tags(Path file) throws IOException {
    return Files.isRegularFile(file) ? header(Files.readAllLines(file), TAG) : List.of();
  }

  private static List<String> header(List<String> lines, String name) {
    return lines.stream()
        .takeWhile(line -> !line.isEmpty())
        .filter(line -> line.startsWith(name + ":"))
        .map(line -> line.substring(name.length() + 1).strip())
        .toList();
  }

  /** What the list of installed files begins with; Debian's records have it under another name. */
  private static Set<String> modules(Path record) throws IOException {
    Set<String> modules = new HashSet<>();
    for (String list : List.of("RECORD", "top_level.txt")) {
      Path file = record.resolve(list);
      if (Files.isRegularFile(file)) {
        for (String line : Files.readAllLines(file)) {
          String first = line.split("[/,.]", 2)[0];
          if (!first.isEmpty()) {
            modules.add(first);
          }
        }
      }
    }
    return modules;
  }

  /** Whether a module comes from it. */
  boolean provides(String module) {
    return modules.contains(module) || name.equals(Requirement.normalized(module));
  }

  /** Whether it is Python alone, or was built for this runtime. */
  boolean isFor(RuntimeInfo runtime) {
    return tags.isEmpty() || tags.stream().anyMatch(tag -> isFor(tag, runtime));
  }

  private static boolean isFor(String tag, RuntimeInfo runtime) {
    String built = Versions.Release.of(runtime.version()).toString().replace(".", "");
    return switch (runtime.kind()) {
      case CPYTHON ->
          tag.endsWith("-none-any") || tag.startsWith("cp" + built + "-") || tag.contains("-abi3-");
      case GRAALPY -> tag.endsWith("-none-any") || tag.startsWith("graalpy");
    };
  }
}
