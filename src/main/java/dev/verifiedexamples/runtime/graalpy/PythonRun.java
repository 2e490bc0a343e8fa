package dev.verifiedexamples.runtime.graalpy;

import dev.verifiedexamples.PublicApi;
import dev.verifiedexamples.document.Clock;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.execution.Execution;
import dev.verifiedexamples.execution.Failure;
import dev.verifiedexamples.execution.Obstacle;
import dev.verifiedexamples.packages.Packages;
import dev.verifiedexamples.runtime.harness.Remedies;
import dev.verifiedexamples.runtime.harness.Selection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * A run of an example whose interpreter is still there: Java reaches the classes, functions and
 * values that the example has made.
 *
 * <pre>{@code
 * Value account = run.get("Account").execute(100);
 * }</pre>
 *
 * <p>Host access is closed, as it was for the example: hand Python primitives, strings and {@code
 * org.graalvm.polyglot.proxy} types. Closing the run ends the interpreter; JUnit's extension does
 * it.
 */
@PublicApi
public final class PythonRun implements AutoCloseable {

  private final ExampleProcess process;
  private final Execution execution;
  private volatile boolean isClosed;

  private PythonRun(ExampleProcess process, Execution execution) {
    this.process = process;
    this.execution = execution;
  }

  static PythonRun of(
      Example example,
      Selection part,
      PythonContexts contexts,
      RuntimeInfo runtime,
      Packages packages,
      Clock clock) {
    Packages.View view = packages.view(runtime, example.settings().dependencies());
    ExampleProcess process = new ExampleProcess(part.example(), contexts, view, clock);
    Execution execution = process.run(runtime).without(part.omissions());
    return new PythonRun(process, Remedies.added(execution, example, packages, runtime));
  }

  /** A run that did not take place. */
  static PythonRun none(Example example, PythonContexts contexts, Execution execution) {
    return new PythonRun(
        new ExampleProcess(example, contexts, Packages.View.NOTHING, Clock.REAL), execution);
  }

  /** What was observed while the example ran. */
  public Execution execution() {
    return execution;
  }

  /**
   * A name at the top level of the example.
   *
   * @throws NoSuchElementException if the example has no such name
   * @throws IllegalStateException if the example did not run to its end, or the run is closed
   */
  public Value get(String name) {
    Value value = module().getMember(name);
    if (value == null) {
      throw new NoSuchElementException(
          "the example has no `" + name + "`; it has " + publicNames(module()));
    }
    return value;
  }

  /**
   * The value of a Python expression, evaluated among the example's names.
   *
   * @throws org.graalvm.polyglot.PolyglotException if it raises
   * @throws IllegalStateException if the example did not run to its end, or the run is closed
   */
  public Value eval(String expression) {
    return context().eval(PythonContexts.PYTHON, "eval").execute(expression, namespace());
  }

  private Value namespace() {
    return module().getMember("__dict__");
  }

  /** What Python writes to stdout and stderr, line by line, while Java does something with it. */
  public List<String> linesPrintedBy(Runnable action) {
    process.observations().takeLater();
    action.run();
    return process.observations().takeLater();
  }

  /**
   * Does something on the thread that the example ran on, which has room for deep recursion and
   * where Python's thread-locals, event loop and database connections are what they were.
   *
   * <p>JUnit's extension runs each test there that takes a run. Elsewhere it is worth the call on
   * threads that live long: GraalPy (25.2) leaves the interpreter's memory behind on a thread whose
   * Python code has used {@code threading.local}.
   *
   * @throws IllegalStateException if the run is closed
   * @throws Exception what the action throws
   */
  public <T> T onItsThread(Callable<T> action) throws Exception {
    mustBeOpen();
    return process.onItsThread(action);
  }

  /** Ends the interpreter and removes its scratch folder. */
  @Override
  public void close() {
    isClosed = true;
    process.close();
  }

  private Value module() {
    return required(process.module());
  }

  private Context context() {
    return required(process.context());
  }

  private void mustBeOpen() {
    if (isClosed) {
      throw new IllegalStateException("the run is closed, and its interpreter with it");
    }
  }

  private <T> T required(@Nullable T part) {
    mustBeOpen();
    if (part == null) {
      String why =
          execution
              .failure()
              .map(Failure::summary)
              .or(() -> execution.obstacle().map(Obstacle::summary))
              .map(reason -> ": " + reason)
              .orElse("");
      throw new IllegalStateException("the example did not run to its end" + why);
    }
    return part;
  }

  private static List<String> publicNames(Value module) {
    return module.getMemberKeys().stream().filter(key -> !key.startsWith("_")).sorted().toList();
  }
}
