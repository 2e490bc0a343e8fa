package dev.verifiedexamples.runtime;

import dev.verifiedexamples.Example;
import dev.verifiedexamples.Execution;
import dev.verifiedexamples.Failure;
import dev.verifiedexamples.RuntimeInfo;
import dev.verifiedexamples.Statement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SourceSection;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.jspecify.annotations.Nullable;

/** One interpreter running one example: within its time limit, in its scratch folder, observed. */
final class ExampleProcess implements AutoCloseable {

  /**
   * Room for some 6,000 nested calls; Python promises 1,000, which a Java thread of usual size
   * lacks.
   */
  private static final long STACK_BYTES = 16L << 20;

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** What a machine under load may need to make an interpreter; the time limit begins behind it. */
  private static final Duration START = Duration.ofMinutes(2);

  private final Example example;
  private final PythonContexts contexts;
  private final Observations observations = new Observations();
  private final CountDownLatch ready = new CountDownLatch(1);
  private final Path scratch = newScratchFolder();
  private volatile @Nullable Context context;
  private volatile @Nullable Value module;
  private volatile boolean hasLeft;

  ExampleProcess(Example example, PythonContexts contexts) {
    this.example = example;
    this.contexts = contexts;
  }

  Observations observations() {
    return observations;
  }

  @Nullable Value module() {
    return hasLeft ? null : module;
  }

  @Nullable Context context() {
    return context;
  }

  Execution run(RuntimeInfo runtime) {
    long start = System.nanoTime();
    Thread thread = new Thread(null, this::runOnItsThread, example.id(), STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      boolean isReady = ready.await(START.toMillis(), TimeUnit.MILLISECONDS);
      thread.join(example.settings().timeLimit().toMillis());
      if (!isReady) {
        stop(thread, Failure.Kind.INTERNAL, "no interpreter was ready after " + START);
      } else if (thread.isAlive()) {
        double seconds = example.settings().timeLimit().toMillis() / 1000.0;
        String message = "it was still running after %s s".formatted(seconds);
        stop(thread, Failure.Kind.TIME_LIMIT, message);
      }
    } catch (InterruptedException interrupted) {
      stop(thread, Failure.Kind.TIME_LIMIT, "it was interrupted");
      Thread.currentThread().interrupt();
    }
    observations.mustHaveEnded();
    return observations.toExecution(runtime, Duration.ofNanos(System.nanoTime() - start));
  }

  private void stop(Thread thread, Failure.Kind kind, String message) {
    observations.failed(kind, message, 0);
    observations.ended();
    module = null;
    waitFor(cancel());
    waitFor(thread);
  }

  private void runOnItsThread() {
    try {
      Context started =
          contexts.forRunning(
              example.path(),
              scratch,
              example.settings().permissions(),
              new RawOutput(observations),
              wanted -> observations.failed(Failure.Kind.REFUSED, wanted, 0));
      context = started;
      Value harness = PythonModules.install(started, PythonModules.RUNNING);
      ready.countDown();
      module =
          harness.invokeMember(
              "run",
              example.instrumented(),
              example.path().toString(),
              plan(),
              (ProxyExecutable) this::observe);
    } catch (PolyglotException failure) {
      observations.failed(kindOf(failure), message(failure), lineOf(failure));
    } catch (RuntimeException | Error failure) {
      // Whatever it is, it is a verdict on this example, and the next one is still to be verified.
      observations.failed(Failure.Kind.INTERNAL, String.valueOf(failure), 0);
    } finally {
      ready.countDown();
    }
  }

  private static Failure.Kind kindOf(PolyglotException failure) {
    if (failure.isExit()) {
      return Failure.Kind.EXIT;
    }
    return failure.isGuestException() && !failure.isInternalError() && !failure.isCancelled()
        ? Failure.Kind.EXCEPTION
        : Failure.Kind.INTERNAL;
  }

  /** The innermost line of the example on the stack of the failure, 0 if there is none. */
  private int lineOf(PolyglotException failure) {
    for (PolyglotException.StackFrame frame : failure.getPolyglotStackTrace()) {
      SourceSection place = frame.isGuestFrame() ? frame.getSourceLocation() : null;
      if (place != null && place.getSource().getName().equals(example.path().toString())) {
        return place.getStartLine();
      }
    }
    return 0;
  }

  private static String message(PolyglotException failure) {
    if (failure.isExit()) {
      return "the process would have ended with status " + failure.getExitStatus();
    }
    return Optional.ofNullable(failure.getMessage()).orElse("it says nothing");
  }

  private ProxyArray plan() {
    List<Statement> statements = example.statements();
    Object[] entries = new Object[statements.size()];
    for (int at = 0; at < entries.length; at++) {
      Statement statement = statements.get(at);
      entries[at] =
          ProxyArray.fromArray(
              statement.id(),
              statement.shows().name().toLowerCase(Locale.ROOT),
              statement.firstLine(),
              statement.lastLine(),
              statement.scopeName());
    }
    return ProxyArray.fromArray(entries);
  }

  private @Nullable Object observe(Value... event) {
    boolean more = true;
    switch (event[0].asString()) {
      case "reached" -> observations.reached(event[1].asInt());
      case "wrote" ->
          more =
              observations.wrote(
                  event[1].asInt(),
                  event[2].asInt(),
                  event[3].asString(),
                  event[4].asString(),
                  event[5].asLong());
      case "value" ->
          more =
              observations.value(
                  event[1].asInt(),
                  event[2].asString(),
                  Optional.ofNullable(event[3].isNull() ? null : event[3].asString()),
                  event[4].asString());
      case "raised" -> observations.raised(event[1].asInt(), event[2].asString());
      case "error" ->
          observations.failed(Failure.Kind.EXCEPTION, event[1].asString(), event[2].asInt());
      case "left" -> left();
      case "ended" -> observations.ended();
      default -> throw new IllegalArgumentException("unknown event " + event[0]);
    }
    if (!more) {
      cancel();
    }
    return null;
  }

  private void left() {
    observations.failed(Failure.Kind.EXIT, "os._exit or the like was called", 0);
    hasLeft = true;
  }

  /**
   * Ends the interpreter, from a thread of its own: closing waits for a builtin in progress, such
   * as {@code sum(range(10**11))}, which nothing but the end of the process can stop.
   */
  private Thread cancel() {
    Context running = context;
    Thread canceller =
        new Thread(
            () -> {
              if (running != null) {
                contexts.close(running);
              }
            },
            example.id() + " canceller");
    canceller.setDaemon(true);
    canceller.start();
    return canceller;
  }

  @Override
  public void close() {
    waitFor(cancel());
    Scratch.delete(scratch);
  }

  private static void waitFor(Thread thread) {
    try {
      thread.join(PATIENCE.toMillis());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static Path newScratchFolder() {
    try {
      return Files.createTempDirectory("verified-example-").toRealPath();
    } catch (IOException full) {
      throw new UncheckedIOException("no scratch folder can be made for an example", full);
    }
  }
}
