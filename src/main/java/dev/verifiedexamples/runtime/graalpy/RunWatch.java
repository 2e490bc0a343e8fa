package dev.verifiedexamples.runtime.graalpy;

import dev.verifiedexamples.document.Clock;
import dev.verifiedexamples.execution.Failure;
import dev.verifiedexamples.machine.Scratch;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Looks at a run until it ends, or has taken more than it is given.
 *
 * <p>Time is the CPU time of the example's own threads: however busy the machine is, the same run
 * is let through, or stopped. What waits for something outside of Python takes none; it has ten
 * times as long by the clock on the wall.
 */
final class RunWatch {

  /** Bytes that may lie in a scratch folder. */
  static final long SPACE = 1L << 30;

  /** Files and folders that may lie there. */
  static final int ENTRIES = 20_000;

  private static final int PATIENCE = 10;
  private static final long LOOK_EVERY_MILLIS = 50;
  private static final int LOOKS_BETWEEN_WALKS = 5;

  /** How often, while an example computes, its threads are looked at. */
  private static final int TURNS_IN_LIMIT = 12;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final ThreadGroup threads;
  private final Path scratch;
  private final Duration limit;
  private final Clock clock;
  private final Runnable everyTurn;
  private final Map<Long, Long> nanosOfThreads = new HashMap<>();
  private final long start = System.nanoTime();
  private long before;
  private int turns = 1;

  /**
   * A watch that begins now.
   *
   * @param threads those of the example: what it starts inherits the group
   * @param limit how long the example may compute
   * @param everyTurn what to do some times before that, in a thread of its own
   */
  RunWatch(ThreadGroup threads, Path scratch, Duration limit, Clock clock, Runnable everyTurn) {
    this.threads = threads;
    this.scratch = scratch;
    this.limit = limit;
    this.clock = clock;
    this.everyTurn = everyTurn;
    this.before = 0;
    this.before = computed();
  }

  /**
   * Waits for a run to end.
   *
   * @return why it must be stopped; nothing if it has ended
   */
  Optional<Failure> await(Future<?> running) throws InterruptedException, ExecutionException {
    for (int looks = 1; ; looks++) {
      try {
        running.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        return Optional.empty();
      } catch (TimeoutException goesOn) {
        Optional<Failure> tooMuch =
            time().or(() -> HeapShare.isToBeStopped(threads) ? memory() : Optional.empty());
        if (tooMuch.isEmpty() && looks % LOOKS_BETWEEN_WALKS == 0) {
          tooMuch = space();
        }
        if (tooMuch.isPresent()) {
          return tooMuch;
        }
      }
    }
  }

  private Optional<Failure> time() {
    long computed = computed();
    if (computed > limit.toNanos()) {
      return Optional.of(new Failure.TimeLimit(limit, clock, 0));
    }
    if (computed > limit.toNanos() / TURNS_IN_LIMIT * turns) {
      turns++;
      Thread turn = new Thread(everyTurn, "turn");
      turn.setDaemon(true);
      turn.start();
    }
    Duration patience = limit.multipliedBy(PATIENCE);
    return System.nanoTime() - start > patience.toNanos()
        ? Optional.of(new Failure.Waited(patience, 0))
        : Optional.empty();
  }

  private static Optional<Failure> memory() {
    return Optional.of(new Failure.Exhausted(Failure.Supply.MEMORY, 0));
  }

  /** Whether more lies in the scratch folder than may: also asked of a run that was quicker. */
  Optional<Failure> space() {
    return Scratch.holdsMoreThan(scratch, SPACE, ENTRIES)
        ? Optional.of(new Failure.Exhausted(Failure.Supply.DISK, 0))
        : Optional.empty();
  }

  /** CPU time of all threads of the example so far, of those that have ended as last seen. */
  private long computed() {
    for (Thread thread : HeapShare.threadsOf(threads)) {
      long nanos = THREADS.getThreadCpuTime(thread.getId());
      if (nanos > 0) {
        nanosOfThreads.put(thread.getId(), nanos);
      }
    }
    return nanosOfThreads.values().stream().mapToLong(Long::longValue).sum() - before;
  }
}
