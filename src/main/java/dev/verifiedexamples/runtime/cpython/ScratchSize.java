package dev.verifiedexamples.runtime.cpython;

import dev.verifiedexamples.machine.Scratch;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Looks from time to time at how much a process has written: each look takes a while. */
final class ScratchSize {

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
    boolean isTooMuch = Scratch.isOverfull(folder);
    next = System.nanoTime() - began + PAUSE;
    return isTooMuch;
  }
}
