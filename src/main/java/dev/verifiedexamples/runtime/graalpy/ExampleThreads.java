package dev.verifiedexamples.runtime.graalpy;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graalvm.polyglot.Context;
import org.jspecify.annotations.Nullable;

/** The threads of an example: the one it begins on, and all that come of it. */
final class ExampleThreads {

  /**
   * Room for some 6,000 nested calls; Python promises 1,000, which a Java thread of usual size
   * lacks.
   */
  private static final long STACK_BYTES = 16L << 20;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** What begins to take turns in the context that the caller is in. */
  private static final Optional<MethodHandle> TURNS = turns();

  /** Whatever a thread starts is in its group. */
  private final ThreadGroup group = new ThreadGroup("python");

  private final Map<Long, Long> nanosOfThreads = new HashMap<>();
  private volatile @Nullable Thread first;

  /** Makes the one that it begins on, which is still to be started. */
  Thread make(Runnable task) {
    Thread thread = new Thread(group, task, "python", STACK_BYTES);
    thread.setDaemon(true);
    first = thread;
    return thread;
  }

  /** Whether the caller is on the thread that it began on. */
  boolean isFirst() {
    return Thread.currentThread() == first;
  }

  /** Their CPU time so far, in nanoseconds; of those that have ended, as last seen. */
  synchronized long computed() {
    for (Thread thread : alive()) {
      long nanos = THREADS.getThreadCpuTime(thread.getId());
      if (nanos > 0) {
        nanosOfThreads.put(thread.getId(), nanos);
      }
    }
    return nanosOfThreads.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Bytes that those which are alive have allocated; 0 where the JVM does not count them. */
  long allocated() {
    if (THREADS instanceof com.sun.management.ThreadMXBean counting) {
      long[] ids = alive().stream().mapToLong(Thread::getId).toArray();
      return Arrays.stream(counting.getThreadAllocatedBytes(ids)).filter(each -> each > 0).sum();
    }
    return 0;
  }

  /** Whether {@link #takeTurns} has an effect: not where GraalPy is a module of the JVM's. */
  static boolean canTakeTurns() {
    return TURNS.isPresent();
  }

  /**
   * Makes a thread of a context that computes let the others run. GraalPy does so for the first
   * context of an engine that has a second thread, and for no other one (25.2).
   */
  static void takeTurns(Context context) {
    TURNS.ifPresent(
        turns -> {
          context.initialize(PythonContexts.PYTHON);
          context.enter();
          try {
            turns.invokeExact();
          } catch (Throwable failure) {
            throw new IllegalStateException(failure);
          } finally {
            context.leave();
          }
        });
  }

  private static Optional<MethodHandle> turns() {
    try {
      Class<?> context = Class.forName("com.oracle.graal.python.runtime.PythonContext");
      Class<?> node = Class.forName("com.oracle.truffle.api.nodes.Node");
      MethodHandles.Lookup lookup = MethodHandles.publicLookup();
      MethodHandle current = lookup.findStatic(context, "get", methodType(context, node));
      MethodHandle begin =
          lookup.findVirtual(context, "initializeMultiThreading", methodType(void.class));
      return Optional.of(
          MethodHandles.collectArguments(
              begin, 0, MethodHandles.insertArguments(current, 0, (Object) null)));
    } catch (ReflectiveOperationException hidden) {
      return Optional.empty();
    }
  }

  private List<Thread> alive() {
    Thread[] threads = new Thread[2 * group.activeCount() + 8];
    int count = group.enumerate(threads);
    return List.of(Arrays.copyOf(threads, count));
  }
}
