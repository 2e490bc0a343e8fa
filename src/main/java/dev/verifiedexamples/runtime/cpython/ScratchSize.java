package dev.verifiedexamples.runtime.cpython;

import dev.verifiedexamples.machine.Scratch;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Looks from time to time at how much a process has written. */
final class ScratchSize {

  /** What one file may hold, and all of them together: as much as on GraalPy. */
  static final long MOST_BYTES = 1L << 30;

  private static final int MOST_ENTRIES = 20_000;
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(500);

  private final Path folder;
  private final long began = System.nanoTime();
  private long next = PAUSE;

  ScratchSize(Path folder) {
    this.folder = folder;
  }

  /** Whether it is more than an example may write; looks only if the last time is a while ago. */
  boolean isTooMuch() {
    if (System.nanoTime() - began < next) {
      return false;
    }
    boolean isTooMuch = Scratch.holdsMoreThan(folder, MOST_BYTES, MOST_ENTRIES);
    next = System.nanoTime() - began + PAUSE;
    return isTooMuch;
  }
}
