package dev.verifiedexamples.runtime.graalpy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Stops work that takes too much of the processor. What counts is the CPU time of its thread, so
 * however busy the machine is, the same work is let through, or stopped.
 */
final class CpuWatch {

  private static final long LOOK_EVERY_MILLIS = 100;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private CpuWatch() {}

  /**
   * Does work in this thread.
   *
   * @param limit the CPU time that it may take
   * @param stop what ends the work, called from another thread when it has taken more than that
   */
  static <T> T within(Duration limit, Runnable stop, Supplier<T> work) {
    long thread = Thread.currentThread().getId();
    long end = THREADS.getThreadCpuTime(thread) + limit.toNanos();
    CountDownLatch done = new CountDownLatch(1);
    Thread watch =
        new Thread(
            () -> {
              while (!isDone(done)) {
                if (THREADS.getThreadCpuTime(thread) > end) {
                  stop.run();
                  return;
                }
              }
            },
            "watch of the reader");
    watch.setDaemon(true);
    watch.start();
    try {
      return work.get();
    } finally {
      done.countDown();
    }
  }

  private static boolean isDone(CountDownLatch done) {
    try {
      return done.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      return true;
    }
  }
}
