package dev.verifiedexamples.cli;

import dev.verifiedexamples.corpus.Corpus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** How this program was called: by the script {@code examples}, or as a jar. */
final class Invocation {

  /** The folder that the script stands in; the script sets it. */
  private static final Optional<Path> HOME =
      Optional.ofNullable(System.getenv("VERIFIED_EXAMPLES_HOME")).map(Path::of);

  /** The script as its user has called it; the script sets it. */
  private static final Optional<String> SCRIPT =
      Optional.ofNullable(System.getenv("VERIFIED_EXAMPLES_COMMAND"));

  private Invocation() {}

  /** What to type to call it again. */
  static String command() {
    return SCRIPT.orElse("verified-python-examples");
  }

  /** The folder of examples where none is named. */
  static Path defaultFolder() {
    return defaultFolder(Path.of(""), HOME);
  }

  /** The one in the current folder, or else the one beside the script. */
  static Path defaultFolder(Path here, Optional<Path> home) {
    Path own = here.resolve(Corpus.DEFAULT_FOLDER);
    return home.map(folder -> folder.resolve(Corpus.DEFAULT_FOLDER))
        .filter(other -> !Files.isDirectory(own) && Files.isDirectory(other))
        .orElse(own);
  }
}
