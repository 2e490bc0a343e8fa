package dev.verifiedexamples.packages;

import dev.verifiedexamples.document.Requirement;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.document.Versions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder from which packages are imported, such as a {@code site-packages}.
 *
 * @param path the folder
 * @param release the release of CPython that it was built for; any runtime if none is given
 * @param environment what the variables of a process must be that imports from it
 * @param distributions what is in it
 */
record PackageFolder(
    Path path,
    Optional<Versions.Release> release,
    Map<String, String> environment,
    List<Distribution> distributions) {

  PackageFolder {
    environment = Map.copyOf(environment);
    distributions = List.copyOf(distributions);
  }

  /** Looks through a folder. */
  static PackageFolder of(
      Path path, Optional<Versions.Release> release, Map<String, String> environment)
      throws IOException {
    List<Distribution> found = new ArrayList<>();
    try (Stream<Path> entries = Files.list(path)) {
      for (Path entry : entries.filter(PackageFolder::isRecord).sorted().toList()) {
        Distribution.of(entry).ifPresent(found::add);
      }
    }
    return new PackageFolder(path, release, environment, found);
  }

  private static boolean isRecord(Path entry) {
    String name = String.valueOf(entry.getFileName());
    return name.endsWith(".dist-info") || name.endsWith(".egg-info");
  }

  boolean isFor(RuntimeInfo runtime) {
    return release
        .map(
            built ->
                runtime.kind() == RuntimeInfo.Kind.CPYTHON
                    && built.equals(Versions.Release.of(runtime.version())))
        .orElse(true);
  }

  /** Whether it holds a module or package of that name. */
  boolean provides(String module) {
    try (Stream<Path> entries = Files.list(path)) {
      return entries
          .map(entry -> String.valueOf(entry.getFileName()))
          .anyMatch(name -> name.equals(module) || name.startsWith(module + "."));
    } catch (IOException unreadable) {
      return false;
    }
  }

  boolean has(Requirement requirement, RuntimeInfo runtime) {
    return distributions.stream()
        .filter(each -> each.name().equals(requirement.name()))
        .filter(each -> each.isFor(runtime))
        .anyMatch(each -> requirement.isMetBy(each.version()));
  }
}
