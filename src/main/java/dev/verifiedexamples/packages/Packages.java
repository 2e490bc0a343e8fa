package dev.verifiedexamples.packages;

import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.document.PackageVersion;
import dev.verifiedexamples.document.Requirement;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.document.Versions;
import dev.verifiedexamples.execution.Obstacle;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The packages beyond the standard library that examples can import.
 *
 * <p>They stand in folders such as {@code pip install --target} makes; which versions are there is
 * read from the records of their installer.
 */
public final class Packages {

  /** No packages. */
  public static final Packages NONE = new Packages(List.of(), Optional.empty());

  private final List<PackageFolder> folders;
  private final Optional<Path> interpreter;

  private Packages(List<PackageFolder> folders, Optional<Path> interpreter) {
    this.folders = folders;
    this.interpreter = interpreter;
  }

  /**
   * The packages of some folders, those of the first before the others'.
   *
   * @throws UnusableInputException if one of them can't be read
   */
  public static Packages in(List<Path> paths) throws UnusableInputException {
    List<PackageFolder> folders = new ArrayList<>();
    Optional<Path> interpreter = Optional.empty();
    for (Path path : paths) {
      Path folder = path.toAbsolutePath().normalize();
      if (!Files.isDirectory(folder)) {
        throw new UnusableInputException(folder + ": there is no such folder of packages");
      }
      try {
        if (Files.exists(folder.resolve(PackageParts.FILE))) {
          PackageParts parts = PackageParts.of(folder);
          for (PackageParts.Part part : parts.folders()) {
            folders.add(part(folder, part));
          }
          interpreter =
              interpreter.or(() -> Optional.ofNullable(parts.interpreter()).map(folder::resolve));
        } else {
          folders.add(PackageFolder.of(folder, Optional.empty(), Map.of()));
        }
      } catch (IOException unreadable) {
        throw new UnusableInputException(
            folder + ": its packages can't be read: " + unreadable.getMessage());
      }
    }
    return new Packages(List.copyOf(folders), interpreter);
  }

  private static PackageFolder part(Path folder, PackageParts.Part part) throws IOException {
    Map<String, String> environment = new LinkedHashMap<>();
    if (part.environment() != null) {
      part.environment()
          .forEach((variable, paths) -> environment.put(variable, joined(folder, paths)));
    }
    return PackageFolder.of(
        folder.resolve(part.path()),
        Optional.ofNullable(part.cpython()).map(Versions.Release::of),
        environment);
  }

  private static String joined(Path folder, List<String> paths) {
    return paths.stream()
        .map(path -> folder.resolve(path).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /**
   * What an example sees of them.
   *
   * @param path folders to import from, in order
   * @param environment variables that a process needs for it, such as where shared libraries are
   */
  public record View(List<Path> path, Map<String, String> environment) {

    /** Nothing. */
    public static final View NOTHING = new View(List.of(), Map.of());

    /** Copies the collections. */
    public View {
      path = List.copyOf(path);
      environment = Map.copyOf(environment);
    }
  }

  /** What an example sees that asks for these packages; nothing if it asks for none. */
  public View view(RuntimeInfo runtime, List<Requirement> asked) {
    List<Requirement> needed = neededBy(runtime, asked);
    if (needed.isEmpty()) {
      return View.NOTHING;
    }
    List<PackageFolder> seen =
        folders.stream()
            .filter(folder -> folder.isFor(runtime))
            .filter(folder -> folder.release().isEmpty() || isNeeded(folder, runtime, needed))
            .toList();
    Map<String, String> environment = new LinkedHashMap<>();
    seen.forEach(folder -> environment.putAll(folder.environment()));
    return new View(seen.stream().map(PackageFolder::path).toList(), environment);
  }

  /** Native packages come with libraries: nobody sees them who does not need them. */
  private static boolean isNeeded(
      PackageFolder folder, RuntimeInfo runtime, List<Requirement> needed) {
    return needed.stream().anyMatch(requirement -> folder.has(requirement, runtime));
  }

  private static List<Requirement> neededBy(RuntimeInfo runtime, List<Requirement> asked) {
    Map<String, String> environment = MarkerEnvironment.of(runtime);
    return asked.stream().filter(each -> each.isNeededIn(environment)).toList();
  }

  /** Why an example can't be run that needs these packages, if it can't. */
  public Optional<Obstacle.MissingPackages> obstacle(RuntimeInfo runtime, List<Requirement> asked) {
    List<Obstacle.MissingPackages.Missing> missing =
        neededBy(runtime, asked).stream()
            .filter(
                requirement ->
                    folders.stream()
                        .filter(folder -> folder.isFor(runtime))
                        .noneMatch(folder -> folder.has(requirement, runtime)))
            .map(
                requirement ->
                    new Obstacle.MissingPackages.Missing(requirement, there(requirement)))
            .toList();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(new Obstacle.MissingPackages(missing));
  }

  /** The version that is there, whether or not it will do. */
  private Optional<PackageVersion> there(Requirement requirement) {
    return folders.stream()
        .flatMap(folder -> folder.distributions().stream())
        .filter(each -> each.name().equals(requirement.name()))
        .map(Distribution::version)
        .findFirst();
  }

  /** Whether a module can be imported from one of the folders. */
  public boolean provide(String module, RuntimeInfo runtime) {
    return folders.stream()
        .filter(folder -> folder.isFor(runtime))
        .anyMatch(folder -> folder.provides(module));
  }

  /**
   * The package that a module comes from, as a requirement that is met; nothing if there is none.
   */
  public Optional<String> providerOf(String module, RuntimeInfo runtime) {
    return folders.stream()
        .filter(folder -> folder.isFor(runtime))
        .flatMap(folder -> folder.distributions().stream())
        .filter(each -> each.provides(module))
        .map(each -> each.name() + ">=" + each.version().release().get(0))
        .findFirst();
  }

  /** The CPython that its native packages are built for, if it brings one. */
  public Optional<Path> interpreter() {
    return interpreter;
  }

  /** The releases of CPython that some of them are built for. */
  public List<Versions.Release> builtFor() {
    return folders.stream()
        .map(PackageFolder::release)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /** The folders, all of which an example may read. */
  public List<Path> paths() {
    return folders.stream().map(PackageFolder::path).toList();
  }

  /** How many packages there are. */
  public int count() {
    return folders.stream().mapToInt(folder -> folder.distributions().size()).sum();
  }
}
