package dev.verifiedexamples.junit;

import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.Reading;
import dev.verifiedexamples.document.Unreadable;
import dev.verifiedexamples.messages.Messages;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import dev.verifiedexamples.verdict.CrossCheck;
import dev.verifiedexamples.verdict.Verification;
import dev.verifiedexamples.verify.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** The runs of one example that the tests of one class use: a shared one, and fresh ones. */
final class ExampleRuns implements AutoCloseable {

  private final Session session;
  private final Example example;
  private final PythonRun shared;

  private ExampleRuns(Session session, Example example) {
    this.session = session;
    this.example = example;
    this.shared = session.startAndCheck(example);
  }

  static ExampleRuns of(PythonExample annotation, Session session) {
    Path path = Path.of(annotation.folder(), annotation.value());
    if (!Files.isRegularFile(path)) {
      throw new ExtensionConfigurationException(
          "@PythonExample: there is no %s; write the example there, or fix the path"
              .formatted(path));
    }
    Reading reading = read(annotation.value(), path, session);
    if (reading instanceof Unreadable unreadable) {
      throw new ExtensionConfigurationException("\n" + String.join("\n", Messages.of(unreadable)));
    }
    return new ExampleRuns(session, (Example) reading);
  }

  private static Reading read(String id, Path path, Session session) {
    try {
      return session.read(id, path.toRealPath());
    } catch (IOException gone) {
      throw new ExtensionConfigurationException("@PythonExample: can't read " + path, gone);
    }
  }

  /** The verdicts on all runtimes. */
  CrossCheck check() {
    return session.check(example);
  }

  /** The verdicts on the run that the tests share. */
  Verification verification() {
    return Verifier.verify(example, shared.execution());
  }

  PythonRun shared() {
    return shared;
  }

  PythonRun fresh() {
    return session.start(example);
  }

  Optional<OnCPython> onCPython() {
    return session.onCPython(example);
  }

  ClaimTestFactory tests() {
    return new ClaimTestFactory(check(), session.absent());
  }

  @Override
  public void close() {
    shared.close();
  }
}
