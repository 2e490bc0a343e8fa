package dev.verifiedexamples.runtime;

import dev.verifiedexamples.Example;
import dev.verifiedexamples.Execution;
import dev.verifiedexamples.Failure;
import dev.verifiedexamples.Permission;
import dev.verifiedexamples.RuntimeInfo;
import dev.verifiedexamples.Shim;
import dev.verifiedexamples.Statement;
import dev.verifiedexamples.packages.Packages;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
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
  private final Packages.View packages;
  private final Observations observations = new Observations();
  private final CountDownLatch ready = new CountDownLatch(1);
  private final Path scratch = Scratch.create();
  private volatile @Nullable Context context;
  private volatile @Nullable Value module;
  private volatile @Nullable SqliteDatabases databases;
  private volatile boolean hasLeft;

  ExampleProcess(Example example, PythonContexts contexts, Packages.View packages) {
    this.example = example;
    this.contexts = contexts;
    this.packages = packages;
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
        observations.failed(Failure.Kind.INTERNAL, "no interpreter was ready after " + START, 0);
        stop(thread);
      } else if (thread.isAlive()) {
        observations.failed(
            Failure.Kind.TIME_LIMIT, Observations.stillRunning(example.settings().timeLimit()), 0);
        stop(thread);
      }
    } catch (InterruptedException interrupted) {
      observations.failed(Failure.Kind.TIME_LIMIT, "it was interrupted", 0);
      stop(thread);
      Thread.currentThread().interrupt();
    }
    observations.mustHaveEnded();
    return observations.toExecution(runtime, Duration.ofNanos(System.nanoTime() - start));
  }

  private void stop(Thread thread) {
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
              packages.path(),
              example.settings().permissions(),
              new RawOutput(observations),
              wanted -> observations.failed(Failure.Kind.REFUSED, wanted, 0));
      context = started;
      Value harness = PythonModules.install(started, PythonModules.RUNNING);
      if (!example.settings().permissions().contains(Permission.NATIVE)) {
        PythonModules.install(started, List.of("native")).invokeMember("forbid");
      }
      installShims(started);
      ready.countDown();
      module =
          harness.invokeMember(
              "run",
              example.instrumented(),
              example.path().toString(),
              plan(),
              (ProxyExecutable) this::observe,
              ProxyArray.fromList(packages.path().stream().<Object>map(Path::toString).toList()),
              ProxyArray.fromList(
                  shims().stream().<Object>map(PythonModules::moduleName).toList()));
      contexts.remember(started, packages.path());
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

  private void installShims(Context started) {
    if (example.settings().allShims().contains(Shim.SQLITE3)) {
      SqliteDatabases opened = SqliteDatabases.in(scratch);
      databases = opened;
      PythonModules.install(started, List.of(PythonModules.of(Shim.SQLITE3)))
          .invokeMember("install", opened.host());
    }
    PythonModules.install(started, shims());
  }

  private List<String> shims() {
    return example.settings().allShims().stream()
        .filter(shim -> shim != Shim.SQLITE3)
        .map(PythonModules::of)
        .toList();
  }

  private ProxyArray plan() {
    List<Statement> statements = example.statements();
    Object[] entries = new Object[statements.size()];
    for (int at = 0; at < entries.length; at++) {
      entries[at] = ProxyArray.fromArray(Plan.entry(statements.get(at)));
    }
    return ProxyArray.fromArray(entries);
  }

  private @Nullable Object observe(Value... event) {
    if (event[0].asString().equals("left")) {
      hasLeft = true;
    }
    if (!observations.event(Arrays.stream(event).map(ExampleProcess::plain).toList())) {
      cancel();
    }
    return null;
  }

  private static @Nullable Object plain(Value field) {
    return field.isNull() ? null : field.as(Object.class);
  }

  /**
   * Ends the interpreter, from a thread of its own: closing waits for a builtin in progress, such
   * as {@code sum(range(10**11))}, which nothing but the end of the process can stop.
   */
  private Thread cancel() {
    Context running = context;
    SqliteDatabases opened = databases;
    if (opened != null) {
      opened.interrupt();
    }
    Thread canceller =
        new Thread(
            () -> {
              if (running != null) {
                contexts.close(running);
              }
              if (opened != null) {
                opened.close();
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
}
