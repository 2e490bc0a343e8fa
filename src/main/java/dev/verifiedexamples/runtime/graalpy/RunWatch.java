package dev.verifiedexamples.runtime.graalpy;

import dev.verifiedexamples.document.Clock;
import dev.verifiedexamples.execution.Failure;
import dev.verifiedexamples.machine.Scratch;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * Looks at a run until it ends, or has taken more than it is given.
 *
 * <p>Time is the CPU time of the example's own threads: however busy the machine is, the same run
 * is let through, or stopped. What waits for something outside of Python takes none; it has ten
 * times as long by the clock on the wall.
 */
final class RunWatch {

  private static final int PATIENCE = 10;
  private static final long LOOK_EVERY_MILLIS = 50;
  private static final int LOOKS_BETWEEN_WALKS = 5;

  /** How often, while an example computes, is asked whether one of its threads starves. */
  private static final int QUESTIONS_IN_LIMIT = 12;

  /**
   * How long an answer is waited for: meanwhile, nobody can tell the line that the example is at.
   */
  private static final long GRACE_NANOS = 1_000_000_000;

  /** And how much more often once one has. */
  private static final int HURRY = 10;

  private final ExampleThreads threads;
  private final Path scratch;
  private final Duration limit;
  private final Clock clock;
  private final BooleanSupplier question;
  private final long start = System.nanoTime();
  private final long before;
  private long asked;
  private volatile long pause;
  private volatile boolean isAsking;

  /**
   * A watch that begins now.
   *
   * @param threads those of the example
   * @param limit how long the example may compute
   * @param question lets threads run that starve, and says whether one ever has; it is asked some
   *     times before that, in a thread of its own
   */
  RunWatch(
      ExampleThreads threads, Path scratch, Duration limit, Clock clock, BooleanSupplier question) {
    this.threads = threads;
    this.scratch = scratch;
    this.limit = limit;
    this.clock = clock;
    this.question = question;
    this.pause = limit.toNanos() / QUESTIONS_IN_LIMIT;
    this.before = threads.computed();
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
    long computed = threads.computed() - before;
    boolean isOver = computed > limit.toNanos();
    if (isOver && (!isAsking || computed > limit.toNanos() + GRACE_NANOS)) {
      return Optional.of(new Failure.TimeLimit(limit, clock, 0));
    }
    if (!isOver && computed - asked > pause && !isAsking) {
      asked = computed;
      isAsking = true;
      Thread asking = new Thread(this::ask, "question");
      asking.setDaemon(true);
      asking.start();
    }
    Duration patience = limit.multipliedBy(PATIENCE);
    return System.nanoTime() - start > patience.toNanos()
        ? Optional.of(new Failure.Waited(patience, 0))
        : Optional.empty();
  }

  private void ask() {
    if (question.getAsBoolean()) {
      pause = limit.toNanos() / QUESTIONS_IN_LIMIT / HURRY;
    }
    isAsking = false;
  }

  private static Optional<Failure> memory() {
    return Optional.of(new Failure.Exhausted(Failure.Supply.HEAP, 0));
  }

  /** Whether more lies in the scratch folder than may: also asked of a run that was quicker. */
  Optional<Failure> space() {
    return Scratch.isOverfull(scratch)
        ? Optional.of(new Failure.Exhausted(Failure.Supply.DISK, 0))
        : Optional.empty();
  }
}
