package dev.verifiedexamples.junit;

import dev.verifiedexamples.Example;
import dev.verifiedexamples.Reading;
import dev.verifiedexamples.Unreadable;
import dev.verifiedexamples.Verification;
import dev.verifiedexamples.runtime.GraalPyRuntime;
import dev.verifiedexamples.runtime.PythonRun;
import dev.verifiedexamples.syntax.ExampleReader;
import dev.verifiedexamples.verify.Messages;
import dev.verifiedexamples.verify.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** The runs of one example that the tests of one class use: a shared one, and fresh ones. */
final class ExampleRuns implements AutoCloseable {

  private final GraalPyRuntime runtime;
  private final Example example;
  private final PythonRun shared;
  private final Verification verification;

  private ExampleRuns(GraalPyRuntime runtime, Example example) {
    this.runtime = runtime;
    this.example = example;
    this.shared = runtime.start(example);
    this.verification = Verifier.verify(example, shared.execution());
  }

  static ExampleRuns of(PythonExample annotation, GraalPyRuntime runtime) {
    Path path = Path.of(annotation.folder(), annotation.value());
    if (!Files.isRegularFile(path)) {
      throw new ExtensionConfigurationException(
          "@PythonExample: there is no %s; write the example there, or mend the path"
              .formatted(path));
    }
    Reading reading = read(annotation.value(), path, runtime);
    if (reading instanceof Unreadable unreadable) {
      throw new ExtensionConfigurationException("\n" + String.join("\n", Messages.of(unreadable)));
    }
    return new ExampleRuns(runtime, (Example) reading);
  }

  private static Reading read(String id, Path path, GraalPyRuntime runtime) {
    try {
      return new ExampleReader(runtime::read).read(id, path.toRealPath());
    } catch (IOException gone) {
      throw new ExtensionConfigurationException("@PythonExample: can't read " + path, gone);
    }
  }

  Verification verification() {
    return verification;
  }

  PythonRun shared() {
    return shared;
  }

  PythonRun fresh() {
    return runtime.start(example);
  }

  @Override
  public void close() {
    shared.close();
  }
}
