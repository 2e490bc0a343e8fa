package dev.verifiedexamples.runtime.harness;

import dev.verifiedexamples.machine.Checksum;
import dev.verifiedexamples.machine.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was read from sources, kept in the user's cache: the answer depends on the text and on what
 * reads it, and on nothing else. So what has not changed is read once, and the interpreter that
 * reads is opened only when there is something new.
 *
 * <p>A file holds the digest of the answer, and the answer: one that was damaged is read again.
 */
public final class KeptAnswers {

  /** Room for several corpora of this size; the oldest half goes when it is full. */
  static final int MOST = 4_000;

  private static final String MODULES = Checksum.ofCharacters(modules());

  private final Path folder;

  /** Those in a folder; if it can't be written, everything works, and takes longer. */
  public KeptAnswers(Path folder) {
    this.folder = folder;
  }

  /** The answer that was kept. */
  public Optional<String> find(String function, String text) {
    try {
      String kept = Files.readString(file(function, text));
      int end = kept.indexOf('\n');
      String answer = kept.substring(end + 1);
      return end > 0 && kept.startsWith(Checksum.ofCharacters(answer))
          ? Optional.of(answer)
          : Optional.empty();
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }

  /** Keeps an answer. */
  public void keep(String function, String text, String answer) {
    try {
      WholeFile.write(file(function, text), Checksum.ofCharacters(answer) + "\n" + answer);
    } catch (IOException unwritable) {
      // It will be read again.
    }
  }

  /** Makes room if there are too many. */
  public void tidy() {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      if (all.size() > MOST) {
        List<Path> byAge = all.stream().sorted(Comparator.comparing(KeptAnswers::age)).toList();
        for (Path old : byAge.subList(0, byAge.size() / 2)) {
          Files.deleteIfExists(old);
        }
      }
    } catch (IOException | UncheckedIOException notThere) {
      // There is nothing to tidy, or somebody else does.
    }
  }

  private static long age(Path file) {
    try {
      return Files.getLastModifiedTime(file).toMillis();
    } catch (IOException gone) {
      return 0;
    }
  }

  private Path file(String function, String text) {
    return folder.resolve(Checksum.ofCharacters(function + "\n" + MODULES + "\n" + text));
  }

  private static String modules() {
    StringBuilder sources = new StringBuilder();
    PythonModules.READING.forEach(name -> sources.append(PythonModules.text(name)).append('\0'));
    return sources.toString();
  }
}
