package dev.verifiedexamples.runtime.cpython;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/** Looks from time to time at how much a process has written. */
final class ScratchSize {

  /** What one file may hold, and all of them together. */
  static final long MOST_BYTES = 256L << 20;

  private static final int MOST_FILES = 50_000;
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(500);

  private final Path folder;
  private long looked;

  ScratchSize(Path folder) {
    this.folder = folder;
  }

  /** Whether it is more than an example may write; looks only if the last time is a while ago. */
  boolean isTooMuch(long now) {
    if (looked == 0 || now - looked < PAUSE) {
      looked = looked == 0 ? now : looked;
      return false;
    }
    Counter counter = new Counter();
    try {
      Files.walkFileTree(folder, counter);
    } catch (IOException changing) {
      // what is removed while it is looked at is not counted
    }
    looked = System.nanoTime();
    return counter.isTooMuch();
  }

  private static final class Counter extends SimpleFileVisitor<Path> {

    private long bytes;
    private int files;

    boolean isTooMuch() {
      return bytes > MOST_BYTES || files > MOST_FILES;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return counted(0);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      return counted(attributes.isRegularFile() ? attributes.size() : 0);
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
      return FileVisitResult.CONTINUE;
    }

    private FileVisitResult counted(long size) {
      files++;
      bytes += size;
      return isTooMuch() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }
  }
}
