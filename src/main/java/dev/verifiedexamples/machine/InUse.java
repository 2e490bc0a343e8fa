package dev.verifiedexamples.machine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Says which entries of a folder running processes use: each process has a shared lock on a byte of
 * one file for each entry, and the system gives it up when the process ends, however it ends.
 *
 * <p>There is one channel for each folder in a JVM, and it is never closed: on POSIX systems,
 * closing any channel of a file gives up all locks that the process has on it.
 */
final class InUse {

  private static final String LOCKS = ".in-use";

  private static final Map<Path, InUse> ALL = new ConcurrentHashMap<>();

  private final Path file;
  private final Set<Path> held = new HashSet<>();
  private @Nullable FileChannel channel;

  private InUse(Path folder) {
    this.file = folder.resolve(LOCKS);
  }

  static InUse in(Path folder) {
    return ALL.computeIfAbsent(folder, InUse::new);
  }

  /** Something to do that may fail. */
  @FunctionalInterface
  interface Removal {
    void run() throws IOException;
  }

  /** Holds an entry for as long as this JVM runs; waits for a process that is removing it. */
  synchronized void hold(Path entry) {
    if (!held.add(entry)) {
      return;
    }
    try {
      channel().lock(position(entry), 1, true);
    } catch (OverlappingFileLockException held) {
      // by another class loader of this JVM, or for an entry with the same position
    } catch (IOException unwritable) {
      // Who can't write the locks can't remove anything either.
    }
  }

  /** Removes an entry unless a process holds it, this one included; returns whether it did. */
  synchronized boolean unlessHeld(Path entry, Removal removal) {
    if (held.contains(entry)) {
      return false;
    }
    try {
      Optional<FileLock> lock = Optional.ofNullable(channel().tryLock(position(entry), 1, false));
      if (lock.isEmpty()) {
        return false;
      }
      try {
        removal.run();
        return true;
      } finally {
        lock.get().release();
      }
    } catch (IOException | OverlappingFileLockException impossible) {
      return false;
    }
  }

  private FileChannel channel() throws IOException {
    FileChannel open = channel;
    if (open == null) {
      Files.createDirectories(file.getParent());
      open =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      channel = open;
    }
    return open;
  }

  private static long position(Path entry) {
    return Integer.toUnsignedLong(String.valueOf(entry.getFileName()).hashCode());
  }
}
