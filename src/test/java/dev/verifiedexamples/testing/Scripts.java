package dev.verifiedexamples.testing;

import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.Reading;
import dev.verifiedexamples.document.Unreadable;
import dev.verifiedexamples.execution.PythonRuntime;
import dev.verifiedexamples.runtime.graalpy.GraalPyRuntime;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import dev.verifiedexamples.syntax.ExampleReader;
import dev.verifiedexamples.verdict.CrossCheck;
import dev.verifiedexamples.verdict.Verification;
import dev.verifiedexamples.verify.Verifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs scripts that a test writes. */
public final class Scripts implements AutoCloseable {

  private final GraalPyRuntime runtime;
  private final ExampleReader reader;

  public Scripts() {
    this.runtime = new GraalPyRuntime();
    this.reader = new ExampleReader(runtime::answer);
  }

  /** Scripts that one runtime reads and another one runs, which is closed with them. */
  public Scripts(GraalPyRuntime reading, GraalPyRuntime runtime) {
    this.runtime = runtime;
    this.reader = new ExampleReader(reading::answer);
  }

  public Verification verify(Path folder, String script) {
    Example example = read(folder, script);
    return Verifier.verify(example, runtime.execute(example));
  }

  /** The verifications on GraalPy and on another runtime. */
  public CrossCheck verify(Path folder, String script, PythonRuntime other) {
    Example example = read(folder, script);
    return Verifier.verify(example, List.of(runtime.execute(example), other.execute(example)));
  }

  public Verification verifyOn(PythonRuntime other, Path folder, String script) {
    Example example = read(folder, script);
    return Verifier.verify(example, other.execute(example));
  }

  public PythonRun start(Path folder, String script) {
    return runtime.start(read(folder, script));
  }

  private Example read(Path folder, String script) {
    try {
      Path file = Files.writeString(folder.resolve("script.py"), script);
      Reading reading = reader.read("script.py", file.toRealPath());
      if (reading instanceof Unreadable unreadable) {
        throw new AssertionError(unreadable.problems());
      }
      return (Example) reading;
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  @Override
  public void close() {
    runtime.close();
  }
}
