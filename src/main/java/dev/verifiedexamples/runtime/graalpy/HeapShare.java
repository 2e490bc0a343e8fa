package dev.verifiedexamples.runtime.graalpy;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
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
  private static final long WORK_NANOS = 50_000_000;

  private static final Set<ThreadGroup> RUNNING = ConcurrentHashMap.newKeySet();
  private static final AtomicLong COLLECTED = new AtomicLong(System.nanoTime());

  private HeapShare() {}

  /** An example begins to run on these threads. */
  static void begin(ThreadGroup threads) {
    RUNNING.add(threads);
  }

  /** It has ended. */
  static void end(ThreadGroup threads) {
    RUNNING.remove(threads);
  }

  /** Whether the heap is full, and it is this example that has to go. */
  static boolean isToBeStopped(ThreadGroup threads) {
    if (!isFull()) {
      return false;
    }
    long last = COLLECTED.get();
    if (System.nanoTime() - last > COLLECT_EVERY_NANOS
        && COLLECTED.compareAndSet(last, System.nanoTime())) {
      System.gc(); // what is garbage is nobody's
    }
    long allocated = allocated(threads);
    return isFull()
        && allocated > MUCH
        && RUNNING.stream().mapToLong(HeapShare::allocated).allMatch(other -> other <= allocated);
  }

  private static boolean isFull() {
    Runtime jvm = Runtime.getRuntime();
    return jvm.totalMemory() - jvm.freeMemory() > jvm.maxMemory() / 100 * FULL;
  }

  private static long allocated(ThreadGroup threads) {
    if (ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean counting) {
      long[] ids = threadsOf(threads).stream().mapToLong(Thread::getId).toArray();
      return Arrays.stream(counting.getThreadAllocatedBytes(ids)).filter(each -> each > 0).sum();
    }
    return 0;
  }

  /** Whether any of them computes, and has not only just begun, or is about to end. */
  static boolean areAtWork(ThreadGroup threads) {
    return threadsOf(threads).stream()
        .anyMatch(
            thread ->
                thread.getState() == Thread.State.RUNNABLE
                    && ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId())
                        > WORK_NANOS);
  }

  /** The threads of a group that are alive. */
  static List<Thread> threadsOf(ThreadGroup group) {
    Thread[] threads = new Thread[2 * group.activeCount() + 8];
    int count = group.enumerate(threads);
    return List.of(Arrays.copyOf(threads, count));
  }
}
