package dev.verifiedexamples.runtime.cpython;

import dev.verifiedexamples.document.Versions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for CPythons where they usually are. */
final class CPythonFinder {

  private static final Pattern NAME = Pattern.compile("python(3(\\.\\d+)?)?(\\.exe)?");

  private CPythonFinder() {}

  static List<CPythonRuntime> find() {
    Map<Versions.Release, CPythonRuntime> newest = new LinkedHashMap<>();
    probed(candidates()).stream()
        .sorted(Comparator.comparing(CPythonRuntime::release).reversed())
        .forEach(runtime -> newest.merge(runtime.release(), runtime, CPythonFinder::newer));
    return List.copyOf(newest.values());
  }

  private static List<CPythonRuntime> probed(Collection<Path> executables) {
    return executables.parallelStream()
        .map(CPythonProbe::of)
        .map(CPythonProbe::orNothing)
        .flatMap(Optional::stream)
        .toList();
  }

  /** Of two with the same feature release, the later one; the first found if they are the same. */
  private static CPythonRuntime newer(CPythonRuntime one, CPythonRuntime other) {
    return patch(other) > patch(one) ? other : one;
  }

  private static int patch(CPythonRuntime runtime) {
    String version = runtime.info().version();
    return Integer.parseInt(version.substring(version.lastIndexOf('.') + 1));
  }

  /** Executables by name, one for each file that they lead to. */
  private static Collection<Path> candidates() {
    Map<Path, Path> found = new LinkedHashMap<>();
    for (Path folder : folders()) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(CPythonFinder::isPython).sorted().toList()) {
          found.putIfAbsent(file.toRealPath(), file);
        }
      } catch (IOException unreadable) {
        // A folder of the PATH that is not there, or not for us, has no Python for us.
      }
    }
    return found.values();
  }

  private static List<Path> folders() {
    List<Path> folders = new ArrayList<>();
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    for (String folder : path.split(Pattern.quote(File.pathSeparator), -1)) {
      // pyenv's shims are scripts that choose among its versions, which are looked at themselves.
      if (!folder.isEmpty() && !folder.endsWith("shims")) {
        folders.add(Path.of(folder));
      }
    }
    Path versions = pyenv().resolve("versions");
    try (Stream<Path> each = Files.list(versions)) {
      each.sorted().map(version -> version.resolve("bin")).forEach(folders::add);
    } catch (IOException none) {
      // no pyenv here
    }
    return folders;
  }

  private static Path pyenv() {
    return Optional.ofNullable(System.getenv("PYENV_ROOT"))
        .map(Path::of)
        .orElse(Path.of(System.getProperty("user.home"), ".pyenv"));
  }

  private static boolean isPython(Path file) {
    return NAME.matcher(String.valueOf(file.getFileName())).matches() && Files.isExecutable(file);
  }
}
