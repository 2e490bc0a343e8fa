package dev.verifiedexamples.packages.lock;

import dev.verifiedexamples.packages.PackageParts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the parts of a filled folder. */
public final class Parts {

  /** How a part is called that was built for a release of CPython, which follows. */
  private static final String CPYTHON = "cpython-";

  private final Path folder;

  private Parts(Path folder) {
    this.folder = folder;
  }

  /** What they are. */
  public static PackageParts of(Path folder) throws IOException {
    Parts parts = new Parts(folder);
    List<PackageParts.Part> folders = new ArrayList<>();
    Optional<String> interpreter = Optional.empty();
    if (Files.isDirectory(folder.resolve(LockedPackage.PYTHON))) {
      folders.add(new PackageParts.Part(LockedPackage.PYTHON, null, null));
    }
    for (Path part : list(folder, CPYTHON)) {
      String release = part.getFileName().toString().substring(CPYTHON.length());
      folders.add(
          new PackageParts.Part(
              parts.relative(part.resolve(DebianSource.PACKAGES)),
              release,
              parts.environment(part)));
      Path python = part.resolve("usr/bin/python" + release);
      if (Files.isExecutable(python)) {
        interpreter = Optional.of(parts.relative(python));
      }
    }
    return new PackageParts(folders, interpreter.orElse(null));
  }

  /** What a process needs to use a root of Debian's: the libraries in it. */
  private Map<String, List<String>> environment(Path part) throws IOException {
    Map<String, List<String>> environment = new LinkedHashMap<>();
    List<String> libraries = new ArrayList<>();
    environment.put("LD_LIBRARY_PATH", libraries);
    for (String lib : List.of("usr/lib", "lib")) {
      for (Path triplet : list(part.resolve(lib), "")) {
        if (triplet.toString().endsWith("-linux-gnu")) {
          // Elsewhere in Debian, links made at installation lead from the folder to these two.
          for (String implementation : List.of("blas", "lapack")) {
            if (Files.isDirectory(triplet.resolve(implementation))) {
              libraries.add(relative(triplet.resolve(implementation)));
            }
          }
          libraries.add(relative(triplet));
          Path modules = triplet.resolve("ossl-modules");
          if (Files.isDirectory(modules)) {
            environment.put("OPENSSL_MODULES", List.of(relative(modules)));
          }
        }
      }
    }
    Path compiler = part.resolve("bin/cc");
    if (Files.isExecutable(compiler)) {
      environment.put("CC", List.of(relative(compiler)));
    }
    return environment;
  }

  private String relative(Path path) {
    return folder.relativize(path).toString();
  }

  private static List<Path> list(Path folder, String beginning) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isDirectory)
          .filter(each -> each.getFileName().toString().startsWith(beginning))
          .sorted()
          .toList();
    }
  }
}
