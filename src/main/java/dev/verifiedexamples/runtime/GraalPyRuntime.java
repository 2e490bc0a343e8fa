package dev.verifiedexamples.runtime;

import dev.verifiedexamples.Example;
import dev.verifiedexamples.Execution;
import dev.verifiedexamples.PythonRuntime;
import dev.verifiedexamples.RuntimeInfo;

/**
 * GraalPy in this JVM: every example in a context of its own, all of them on one engine, which
 * shares compiled code.
 */
public final class GraalPyRuntime implements PythonRuntime, AutoCloseable {

  static {
    // On JDK 17 the engine can't attach its native library, and says so on stderr unless told not
    // to.
    if (System.getProperty("polyglotimpl.AttachLibraryFailureAction") == null) {
      System.setProperty("polyglotimpl.AttachLibraryFailureAction", "ignore");
    }
  }

  private final PythonContexts contexts;
  private final SourceReader reader;

  /** A runtime with an engine of its own; loading GraalPy takes seconds, so keep it. */
  public GraalPyRuntime() {
    this(new PythonContexts(false));
  }

  private GraalPyRuntime(PythonContexts contexts) {
    this.contexts = contexts;
    this.reader = new SourceReader(contexts);
  }

  /**
   * A runtime for examples of strangers: it grants no permission, whatever an example asks for, and
   * no sockets.
   */
  public static GraalPyRuntime forUntrusted() {
    return new GraalPyRuntime(new PythonContexts(true));
  }

  @Override
  public RuntimeInfo info() {
    return new RuntimeInfo(
        RuntimeInfo.Kind.GRAALPY, contexts.version(), "JDK " + System.getProperty("java.version"));
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
    return PythonRun.of(example, contexts, info());
  }

  /** What this library's Python module {@code reader} says of a source, as JSON. */
  public String read(String source) {
    return reader.call("read", source);
  }

  /** What this library's Python module {@code reader} says of lines of claims, both as JSON. */
  public String readLines(String texts) {
    return reader.call("read_lines", texts);
  }

  /** Closes the interpreter that reads sources; a run is closed by whoever started it. */
  @Override
  public void close() {
    reader.close();
  }
}
