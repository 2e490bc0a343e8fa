package dev.verifiedexamples.runtime.graalpy;

import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.document.Clock;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.ReadingLimitException;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.execution.Execution;
import dev.verifiedexamples.execution.PythonRuntime;
import dev.verifiedexamples.packages.Packages;
import dev.verifiedexamples.runtime.harness.Obstacles;
import dev.verifiedexamples.runtime.harness.Selection;

/**
 * GraalPy in this JVM: every example in a context of its own, all of them on one engine, which
 * shares compiled code.
 */
public final class GraalPyRuntime implements PythonRuntime, AutoCloseable {

  private final PythonContexts contexts;
  private final SourceReader reader;
  private final Packages packages;
  private final Clock clock;
  private final String host;

  /** A runtime with an engine of its own; loading GraalPy takes seconds, so keep it. */
  public GraalPyRuntime() {
    this(Packages.NONE);
  }

  /** A runtime whose examples can import packages. */
  public GraalPyRuntime(Packages packages) {
    this(packages, Clock.VIRTUAL);
  }

  /** A runtime whose examples run in that time; if virtual, those that can. */
  public GraalPyRuntime(Packages packages, Clock clock) {
    this(new PythonContexts(false), packages, clock, "");
  }

  private GraalPyRuntime(PythonContexts contexts, Packages packages, Clock clock, String settings) {
    this.contexts = contexts;
    this.reader = new SourceReader(contexts);
    this.packages = packages;
    this.clock = clock;
    this.host = "JDK " + System.getProperty("java.version") + settings;
  }

  /**
   * A runtime for examples of strangers: it grants no permission, whatever an example asks for, and
   * no sockets.
   */
  public static GraalPyRuntime forUntrusted(Packages packages) {
    return new GraalPyRuntime(new PythonContexts(true), packages, Clock.VIRTUAL, "");
  }

  /**
   * A runtime like this one, whose examples get the interpreters that somebody else builds. Its
   * {@link #info} says so.
   *
   * @throws UnusableInputException if none can be built like that, saying what GraalVM objects to
   */
  public GraalPyRuntime customizedBy(GraalPyCustomizer customizer) throws UnusableInputException {
    String settings = "the settings of " + customizer.getClass().getSimpleName();
    PythonContexts customized;
    try {
      customized = new PythonContexts(customizer);
    } catch (RuntimeException refused) {
      throw unusable(settings, refused);
    }
    try {
      customized.tryOut();
    } catch (RuntimeException refused) {
      customized.close();
      throw unusable(settings, refused);
    }
    return new GraalPyRuntime(customized, packages, clock, " with " + settings);
  }

  private static UnusableInputException unusable(String settings, RuntimeException refused) {
    return new UnusableInputException(
        "no interpreter can be built with %s: %s".formatted(settings, refused.getMessage()),
        refused);
  }

  @Override
  public RuntimeInfo info() {
    return new RuntimeInfo(RuntimeInfo.Kind.GRAALPY, contexts.version(), reader.python(), host);
  }

  @Override
  public Execution execute(Example example) {
    try (PythonRun run = start(example)) {
      return run.execution();
    }
  }

  /**
   * Runs an example and keeps its interpreter, so that Java can go on with what the example made.
   */
  public PythonRun start(Example example) {
    RuntimeInfo runtime = info();
    return Obstacles.of(example, runtime, packages)
        .map(obstacle -> PythonRun.none(example, contexts, Execution.none(runtime, obstacle)))
        .orElseGet(
            () ->
                PythonRun.of(
                    example,
                    Selection.of(example, runtime, packages),
                    contexts,
                    runtime,
                    packages,
                    clock));
  }

  /**
   * Makes an interpreter in the background, for the next example that is run and asks for no
   * permission. Worth it where that one will be waited for.
   */
  public void prepare() {
    contexts.prepare();
  }

  /**
   * What one of the functions of this library's Python module {@code reader} says.
   *
   * @param function its name, such as {@code read}
   * @param text its argument: a source, or JSON
   * @return JSON, or a plain text
   * @throws ReadingLimitException if that takes too long
   */
  public String answer(String function, String text) {
    return reader.call(function, text);
  }

  /**
   * Closes what it keeps: some 15 MB that nothing else would ever free. A run is closed by whoever
   * started it.
   */
  @Override
  public void close() {
    reader.close();
    contexts.close();
  }
}
