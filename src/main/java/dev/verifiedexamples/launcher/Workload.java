package dev.verifiedexamples.launcher;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How much a command has to do, as far as the launcher can guess: it chooses how the JVM compiles,
 * and nothing else. The optimizing compiler takes a core from the examples, which 300 small ones
 * don't get back in the time that they take; packages, thousands of functions, are worth it.
 *
 * <p>It is written for the launcher's JVM, like {@link StartupArchive}.
 */
public final class Workload {

  /** Compile quickly, never optimize. */
  static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";

  private static final int MOST_EXAMPLES = 300;

  /** Enough to know that it is not short, whatever they are. */
  private static final int MOST_FILES = 2_000;

  /** What is verified where no path is named. */
  private static final Path DEFAULT_FOLDER = Path.of("python-examples");

  /** The options that the command line takes with a value behind them. */
  public static final Set<String> WITH_VALUES =
      Set.of(
          "--by",
          "--clock",
          "--corpus",
          "--cpython",
          "--fail-on",
          "--format",
          "--from",
          "--index",
          "--jobs",
          "--name",
          "--packages",
          "--portability",
          "--report",
          "--runtime",
          "--sandbox",
          "--search",
          "--shuffle",
          "--verdicts",
          "--wheels");

  private static final String WITH_PACKAGES = "# dependencies = [";

  private final List<Path> examples = new ArrayList<>();
  private int files;

  private Workload() {}

  /** Whether optimizing is not worth it for these arguments of the command line. */
  static boolean isShort(List<String> arguments) {
    if (arguments.isEmpty() || arguments.get(0).equals(Launcher.ENDLESS)) {
      return false;
    }
    Workload workload = new Workload();
    try {
      boolean isNamed = false;
      for (int at = 1; at < arguments.size(); at++) {
        if (WITH_VALUES.contains(arguments.get(at))) {
          at++; // what follows is its value
        } else {
          isNamed |= workload.add(Path.of(arguments.get(at)));
        }
      }
      if (!isNamed) {
        workload.add(DEFAULT_FOLDER);
      }
      return workload.isShort();
    } catch (IOException | RuntimeException unreadable) {
      return false; // the command will say so
    }
  }

  /** Takes an example or a folder of them; returns false for what is neither. */
  private boolean add(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      addAll(path);
      return true;
    }
    return addFile(path);
  }

  private void addAll(Path folder) throws IOException {
    try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
      for (Path each : inside) {
        if (files > MOST_FILES) {
          return;
        }
        if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
          addAll(each);
        } else {
          addFile(each);
        }
      }
    }
  }

  private boolean addFile(Path file) {
    files++;
    boolean isDocument = file.toString().endsWith(".py") || file.toString().endsWith(".md");
    return isDocument && examples.add(file);
  }

  private boolean isShort() throws IOException {
    if (examples.isEmpty() || examples.size() > MOST_EXAMPLES || files > MOST_FILES) {
      return false;
    }
    return examples.size() == 1 || !anyHasPackages();
  }

  private boolean anyHasPackages() throws IOException {
    for (Path example : examples) {
      if (Files.readString(example).contains(WITH_PACKAGES)) {
        return true;
      }
    }
    return false;
  }
}
