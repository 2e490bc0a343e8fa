package dev.verifiedexamples.runtime.graalpy;

import dev.verifiedexamples.document.Clock;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.Permission;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.document.Shim;
import dev.verifiedexamples.document.Statement;
import dev.verifiedexamples.execution.Execution;
import dev.verifiedexamples.execution.Failure;
import dev.verifiedexamples.machine.Scratch;
import dev.verifiedexamples.packages.Packages;
import dev.verifiedexamples.runtime.harness.Observations;
import dev.verifiedexamples.runtime.harness.Plan;
import dev.verifiedexamples.runtime.harness.PythonModules;
import dev.verifiedexamples.runtime.harness.RawOutput;
import dev.verifiedexamples.runtime.sqlite.SqliteDatabases;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SourceSection;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.jspecify.annotations.Nullable;

/** One interpreter running one example: within its time limit, in its scratch folder, observed. */
final class ExampleProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** What a machine under load may need to make an interpreter; the time limit begins behind it. */
  private static final Duration START = Duration.ofMinutes(2);

  private final Example example;
  private final PythonContexts contexts;
  private final Packages.View packages;
  private final Clock clock;
  private final Observations observations = new Observations();
  private final CountDownLatch ready = new CountDownLatch(1);
  private final Interpreter interpreter;
  private volatile @Nullable Value harness;
  private volatile @Nullable Value module;
  private volatile @Nullable SqliteDatabases databases;
  private volatile boolean hasLeft;

  ExampleProcess(Example example, PythonContexts contexts, Packages.View packages, Clock clock) {
    this.example = example;
    this.contexts = contexts;
    this.packages = packages;
    this.clock = example.settings().clockFor(clock);
    this.interpreter = contexts.interpreter(example.settings().permissions());
  }

  Observations observations() {
    return observations;
  }

  @Nullable Value module() {
    return hasLeft ? null : module;
  }

  @Nullable Context context() {
    return interpreter.context();
  }

  Execution run(RuntimeInfo runtime) {
    long start = System.nanoTime();
    List<Path> readable = new ArrayList<>(packages.path());
    readable.add(example.path());
    RawOutput raw = new RawOutput(observations, this::cancel);
    interpreter.adopt(
        example.id(),
        readable,
        raw,
        wanted -> observations.failed(new Failure.Refused(wanted, Permission.PROCESS)));
    Future<?> running = interpreter.thread().submit(this::runOnItsThread);
    try {
      if (!ready.await(START.toMillis(), TimeUnit.MILLISECONDS)) {
        stop(new Failure.Internal("no interpreter was ready after " + START, 0));
      } else {
        RunWatch watch = watch();
        watch.await(running).ifPresent(this::stop);
        watch.space().ifPresent(observations::failedAfterAll);
      }
    } catch (InterruptedException interrupted) {
      stop(new Failure.Interrupted());
      Thread.currentThread().interrupt();
    } catch (ExecutionException impossible) {
      throw new IllegalStateException(impossible); // all that can be thrown is a verdict
    }
    HeapShare.end(interpreter.threads());
    interpreter.children().end();
    raw.close();
    observations.mustHaveEnded();
    return observations.toExecution(runtime, clock, Duration.ofNanos(System.nanoTime() - start));
  }

  private RunWatch watch() {
    HeapShare.begin(interpreter.threads());
    return new RunWatch(
        interpreter.threads(),
        interpreter.scratch(),
        example.settings().timeLimit(),
        clock,
        this::letOthersRun);
  }

  /**
   * Lets those of its threads run that starve, once they let this one look at them, which may be
   * never.
   *
   * @return whether one ever has
   */
  private boolean letOthersRun() {
    Value running = harness;
    if (running == null || clock != Clock.VIRTUAL) {
      return false;
    }
    try {
      return running.invokeMember("let_others_run").asBoolean();
    } catch (RuntimeException ended) {
      return false; // it needs no others any more
    }
  }

  /**
   * Does something where the example ran. What Python keeps for a thread (locals, an event loop, a
   * connection to a database) is there; and it goes with the thread, whereas on a thread that lives
   * on GraalPy leaves the whole interpreter behind (25.2).
   */
  <T> T onItsThread(Callable<T> action) throws Exception {
    if (interpreter.isHere() || interpreter.thread().isShutdown()) {
      return action.call(); // of a run that was stopped there is no thread, and it says why
    }
    Future<T> result = interpreter.thread().submit(action);
    try {
      return result.get();
    } catch (InterruptedException interrupted) {
      result.cancel(true);
      throw interrupted;
    } catch (ExecutionException failed) {
      throw thrown(failed.getCause());
    }
  }

  /** What was thrown there, as if it had been thrown here. */
  private static Exception thrown(@Nullable Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof Exception exception ? exception : new IllegalStateException(cause);
  }

  private void stop(Failure why) {
    observations.failed(why);
    observations.ended();
    module = null;
    endThread();
  }

  /** Python ends with its interpreter; only then will its thread. */
  private void endThread() {
    waitFor(cancel());
    interpreter.end(PATIENCE.toMillis());
  }

  private void runOnItsThread() {
    try {
      Value harness = interpreter.open();
      this.harness = harness;
      Context started = Objects.requireNonNull(interpreter.context());
      harness.invokeMember(
          "prepare",
          example.path().toString(),
          (ProxyExecutable) this::observe,
          clock.word(),
          (ProxyExecutable) this::runThread);
      installShims(started);
      ready.countDown();
      Value script =
          harness.invokeMember(
              "begin",
              example.instrumented(),
              example.path().toString(),
              plan(),
              (ProxyExecutable) this::observe,
              ProxyArray.fromList(packages.path().stream().<Object>map(Path::toString).toList()),
              ProxyArray.fromList(
                  shims().stream().<Object>map(PythonModules::moduleName).toList()));
      module = end(harness, script.isNull() ? null : execute(harness, script));
    } catch (PolyglotException failure) {
      if (failure.isCancelled()) {
        observations.stoppedAt(lineOf(failure));
      }
      observations.failed(
          failure.isResourceExhausted()
              ? new Failure.Exhausted(Failure.Supply.HEAP, lineOf(failure))
              : new Failure.Internal(message(failure), lineOf(failure)));
    } catch (OutOfMemoryError failure) {
      observations.failed(new Failure.Exhausted(Failure.Supply.HEAP, 0));
    } catch (RuntimeException | Error failure) {
      // Whatever it is, it is a verdict on this example, and the next one is still to be verified.
      observations.failed(new Failure.Internal(String.valueOf(failure), 0));
    } finally {
      ready.countDown();
    }
  }

  /**
   * Executes the example from Java: nothing of ours is on its stack.
   *
   * @return the exception that ended it, if one did
   */
  private static @Nullable Value execute(Value harness, Value script) {
    try {
      harness.getMember("execute").execute(script.getArrayElement(0), script.getArrayElement(1));
      return null;
    } catch (PolyglotException raised) {
      Value exception = raised.getGuestObject();
      if (exception == null || raised.isInternalError() || raised.isCancelled()) {
        throw raised;
      }
      return exception;
    }
  }

  private static Value end(Value harness, @Nullable Value exception) {
    return exception == null ? harness.invokeMember("end") : harness.invokeMember("end", exception);
  }

  /**
   * What a thread of the example does, for the scheduler: nothing of ours is on its stack, either.
   */
  private @Nullable Object runThread(Value... steps) {
    steps[0].executeVoid();
    try {
      steps[1].executeVoid();
    } catch (PolyglotException ended) {
      if (ended.isExit()) { // of the whole interpreter, but GraalPy ends the thread (25.2)
        hasLeft = true;
        observations.failed(new Failure.Left(Optional.empty()));
        cancel();
      }
      throw ended;
    } finally {
      steps[2].executeVoid();
    }
    return null;
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
    return Optional.ofNullable(failure.getMessage()).orElse("it says nothing");
  }

  private void installShims(Context started) {
    CompiledModules modules = contexts.modules();
    if (example.settings().allShims().contains(Shim.SQLITE3)) {
      SqliteDatabases opened = SqliteDatabases.in(interpreter.scratch());
      databases = opened;
      Value shim = modules.install(started, List.of(PythonModules.of(Shim.SQLITE3)));
      shim.invokeMember("install", opened.host(), parts(started, shim.getMember("PARTS")));
    }
    modules.install(started, shims());
  }

  /** Modules of ours that are loaded on demand: compiled now, before the example runs. */
  private ProxyObject parts(Context started, Value names) {
    Map<String, Object> parts = new HashMap<>();
    for (long at = 0; at < names.getArraySize(); at++) {
      String name = names.getArrayElement(at).asString();
      parts.put(name, contexts.modules().code(started, "shims/" + name));
    }
    return ProxyObject.fromMap(parts);
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
    Context running = interpreter.context();
    SqliteDatabases opened = databases;
    if (opened != null) {
      opened.interrupt();
    }
    Thread canceller =
        new Thread(
            () -> {
              interpreter.children().endForGood(); // a context does not close before them
              if (running != null) {
                contexts.close(running, left());
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

  private int left() {
    return packages.path().isEmpty() ? Engines.LIGHT : Engines.HEAVY;
  }

  @Override
  public void close() {
    endThread();
    interpreter.children().end();
    Scratch.delete(interpreter.scratch());
  }

  private static void waitFor(Thread thread) {
    try {
      thread.join(PATIENCE.toMillis());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
