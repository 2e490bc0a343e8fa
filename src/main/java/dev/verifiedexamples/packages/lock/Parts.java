package dev.verifiedexamples.packages.lock;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the parts of a filled folder are, as {@link Packages} reads it. */
public final class Parts {

  /** How a part is called that was built for a release of CPython, which follows. */
  private static final String CPYTHON = "cpython-";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final ObjectNode root = JSON.createObjectNode();

  private Parts(Path folder) {
    this.folder = folder;
  }

  /** The description, as JSON. */
  public static String of(Path folder) throws IOException {
    Parts parts = new Parts(folder);
    ArrayNode folders = parts.root.putArray("folders");
    if (Files.isDirectory(folder.resolve(LockedPackage.PYTHON))) {
      folders.addObject().put("path", LockedPackage.PYTHON);
    }
    for (Path part : list(folder, CPYTHON)) {
      parts.addNative(part, folders.addObject());
    }
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(parts.root) + "\n";
  }

  /** A root of Debian's: packages, the CPython that they are for, and the libraries of both. */
  private void addNative(Path part, ObjectNode node) throws IOException {
    String release = part.getFileName().toString().substring(CPYTHON.length());
    node.put("path", relative(part.resolve(DebianSource.PACKAGES)));
    node.put("cpython", release);
    ObjectNode environment = node.putObject("environment");
    ArrayNode libraries = environment.putArray("LD_LIBRARY_PATH");
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
            environment.putArray("OPENSSL_MODULES").add(relative(modules));
          }
        }
      }
    }
    Path compiler = part.resolve("bin/cc");
    if (Files.isExecutable(compiler)) {
      environment.putArray("CC").add(relative(compiler));
    }
    Path interpreter = part.resolve("usr/bin/python" + release);
    if (Files.isExecutable(interpreter)) {
      root.put("interpreter", relative(interpreter));
    }
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
