package dev.verifiedexamples.runtime.graalpy;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * The JVM's collections of its whole heap. Before JDK 24 the collectors that stop the world put off
 * what they are asked for, silently, while native code of any thread holds an array, as packing and
 * unpacking do: what is garbage then is found alive.
 */
final class HeapCollections {

  /** That there is no collector that puts off. */
  private static final long NEVER_PUT_OFF = -1;

  /** Native code holds an array for milliseconds. */
  private static final long PATIENCE_MILLIS = 2_000;

  private final LongSupplier count;
  private final Runnable collector;

  HeapCollections(LongSupplier count, Runnable collector) {
    this.count = count;
    this.collector = collector;
  }

  /** Those of the JVM that this runs in. */
  static HeapCollections ofThisJvm() {
    return new HeapCollections(WorldStoppers::count, System::gc);
  }

  /** How many there have been. */
  long count() {
    return count.getAsLong();
  }

  /**
   * Collects unless that has been done.
   *
   * @param before how many there had been when it was asked for
   * @return whether it had been put off
   */
  boolean makeUp(long before) {
    if (before == NEVER_PUT_OFF || count() != before) {
      return false;
    }
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
    do {
      collector.run();
    } while (count() == before && System.nanoTime() - end < 0 && pause(1));
    return true;
  }

  /** Lets others go on; returns false if this thread is to end. */
  boolean pause(long millis) {
    try {
      Thread.sleep(millis);
      return true;
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Looked for when the first example collects: finding them takes some 50 ms. */
  private static final class WorldStoppers {

    private static final Set<String> NAMES =
        Set.of("MarkSweepCompact", "PS MarkSweep", "G1 Old Generation");

    /** With these it is not they who collect when asked. */
    private static final Set<String> FLAGS =
        Set.of("-XX:+ExplicitGCInvokesConcurrent", "-XX:+DisableExplicitGC");

    private static final List<GarbageCollectorMXBean> FOUND =
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream().anyMatch(FLAGS::contains)
            ? List.of()
            : ManagementFactory.getGarbageCollectorMXBeans().stream()
                .filter(bean -> NAMES.contains(bean.getName()))
                .toList();

    static long count() {
      return FOUND.isEmpty()
          ? NEVER_PUT_OFF
          : FOUND.stream().mapToLong(GarbageCollectorMXBean::getCollectionCount).sum();
    }
  }
}
