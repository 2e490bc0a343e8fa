package dev.verifiedexamples.runtime;

import dev.verifiedexamples.CrossCheck;
import dev.verifiedexamples.Example;
import dev.verifiedexamples.PythonRuntime;
import dev.verifiedexamples.Verification;
import dev.verifiedexamples.syntax.ExampleReader;
import dev.verifiedexamples.verify.Verifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs scripts that a test writes. */
final class Scripts implements AutoCloseable {

  private final GraalPyRuntime runtime = new GraalPyRuntime();
  private final ExampleReader reader = new ExampleReader(runtime::read);

  Verification verify(Path folder, String script) {
    Example example = read(folder, script);
    return Verifier.verify(example, runtime.execute(example));
  }

  /** The verifications on GraalPy and on another runtime. */
  CrossCheck verify(Path folder, String script, PythonRuntime other) {
    Example example = read(folder, script);
    return Verifier.verify(example, List.of(runtime.execute(example), other.execute(example)));
  }

  Verification verifyOn(PythonRuntime other, Path folder, String script) {
    Example example = read(folder, script);
    return Verifier.verify(example, other.execute(example));
  }

  PythonRun start(Path folder, String script) {
    return runtime.start(read(folder, script));
  }

  private Example read(Path folder, String script) {
    try {
      Path file = Files.writeString(folder.resolve("script.py"), script);
      return (Example) reader.read("script.py", file.toRealPath());
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  @Override
  public void close() {
    runtime.close();
  }
}
