package dev.verifiedexamples.runtime.graalpy;

import java.io.IOException;
import java.util.function.Consumer;
import org.graalvm.polyglot.io.ProcessHandler;

/**
 * Starts no process, and says so: what Python makes of the refusal, such as a file not found, tells
 * nobody why.
 */
final class RefusingProcessHandler implements ProcessHandler {

  private final Consumer<String> refused;

  RefusingProcessHandler(Consumer<String> refused) {
    this.refused = refused;
  }

  @Override
  public Process start(ProcessCommand command) throws IOException {
    String wanted = String.join(" ", command.getCommand());
    refused.accept(wanted);
    throw new IOException("this example may not start processes: " + wanted);
  }
}
