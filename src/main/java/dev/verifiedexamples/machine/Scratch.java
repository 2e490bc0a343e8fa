package dev.verifiedexamples.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Makes and removes scratch folders. */
public final class Scratch {

  private Scratch() {}

  /** Makes an empty folder. */
  public static Path create() {
    try {
      return Files.createTempDirectory("verified-example-").toRealPath();
    } catch (IOException full) {
      throw new UncheckedIOException("no scratch folder can be made for an example", full);
    }
  }

  /** Deletes the folder with all it holds, following no link; what can't be deleted is left. */
  public static void delete(Path folder) {
    try {
      Files.walkFileTree(folder, new Deleter());
    } catch (IOException left) {
      // The system's temporary folder is cleaned by others too; the verdicts are not affected.
    }
  }

  /**
   * Whether more lies in a folder than it may, links not followed. What can't be counted, since it
   * goes while it is, does not count.
   *
   * @param bytes how many its files may have in all
   * @param entries how many files and folders it may hold
   */
  public static boolean holdsMoreThan(Path folder, long bytes, int entries) {
    Counter counter = new Counter(bytes, entries);
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

  private static final class Deleter extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
