package dev.verifiedexamples.runtime.graalpy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Who takes the heap, which all examples share: when it is full, the one that has allocated most is
 * stopped, and its neighbours go on.
 */
final class HeapShare {

  /** How much of the heap may be in use, in hundredths, before somebody is stopped. */
  private static final int FULL = 85;

  private static final long COLLECT_EVERY_NANOS = 1_000_000_000;
  private static final long MUCH = 256L << 20;

  private static final Set<ExampleThreads> RUNNING = ConcurrentHashMap.newKeySet();
  private static final AtomicLong COLLECTED = new AtomicLong(System.nanoTime());

  private HeapShare() {}

  /** An example begins to run on these threads. */
  static void begin(ExampleThreads threads) {
    RUNNING.add(threads);
  }

  /** It has ended. */
  static void end(ExampleThreads threads) {
    RUNNING.remove(threads);
  }

  /** Whether the heap is full, and it is this example that has to go. */
  static boolean isToBeStopped(ExampleThreads threads) {
    if (!isFull()) {
      return false;
    }
    long last = COLLECTED.get();
    if (System.nanoTime() - last > COLLECT_EVERY_NANOS
        && COLLECTED.compareAndSet(last, System.nanoTime())) {
      System.gc(); // what is garbage is nobody's
    }
    long allocated = threads.allocated();
    return isFull()
        && allocated > MUCH
        && RUNNING.stream()
            .mapToLong(ExampleThreads::allocated)
            .allMatch(other -> other <= allocated);
  }

  private static boolean isFull() {
    Runtime jvm = Runtime.getRuntime();
    return jvm.totalMemory() - jvm.freeMemory() > jvm.maxMemory() / 100 * FULL;
  }
}
