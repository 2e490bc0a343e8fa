package dev.verifiedexamples.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Makes and removes scratch folders, and says when too much lies in one. */
public final class Scratch {

  /** Bytes that the files of one may have in all; no file may have more, either. */
  public static final long MOST_BYTES = 1L << 30;

  private static final int MOST_ENTRIES = 20_000;

  private static final Set<Path> THERE = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(Scratch::deleteAll));
  }

  private Scratch() {}

  /** Makes an empty folder, which is deleted when the JVM exits at the latest. */
  public static Path create() {
    try {
      Path folder = Files.createTempDirectory("verified-example-").toRealPath();
      THERE.add(folder);
      return folder;
    } catch (IOException full) {
      throw new UncheckedIOException("no scratch folder can be made for an example", full);
    }
  }

  /**
   * Deletes the folder with all it holds, following no link. What can't be deleted is left: the
   * system's temporary folder is cleaned by others too, and the verdicts are not affected.
   */
  public static void delete(Path folder) {
    Folders.discard(folder);
    THERE.remove(folder);
  }

  /**
   * Deletes all that are left: for those who halt the JVM, which does nothing of that kind then.
   */
  public static void deleteAll() {
    THERE.forEach(Scratch::delete);
  }

  /**
   * Whether more lies in a folder than may, in bytes or in entries, links not followed. What goes
   * away while it is counted does not count.
   */
  public static boolean isOverfull(Path folder) {
    Counter counter = new Counter(MOST_BYTES, MOST_ENTRIES);
    try {
      Files.walkFileTree(folder, counter);
    } catch (IOException gone) {
      return false;
    }
    return counter.isOver;
  }

  private static final class Counter extends SimpleFileVisitor<Path> {

    private long bytesLeft;
    private int entriesLeft;
    private boolean isOver;

    Counter(long bytes, int entries) {
      this.bytesLeft = bytes;
      this.entriesLeft = entries;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return count(0);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      return count(attributes.size());
    }

    private FileVisitResult count(long bytes) {
      bytesLeft -= bytes;
      entriesLeft--;
      isOver = bytesLeft < 0 || entriesLeft < 0;
      return isOver ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
      return FileVisitResult.CONTINUE;
    }
  }
}
