package dev.verifiedexamples.runtime.sqlite;

import org.graalvm.polyglot.Value;
import org.sqlite.ProgressHandler;

/** A Python function that is asked now and then whether a statement is to go on. */
final class SqliteProgress extends ProgressHandler {

  private final Value mustStop;

  /**
   * A handler.
   *
   * @param mustStop Python's part: returns a bool, and never raises
   */
  SqliteProgress(Value mustStop) {
    this.mustStop = mustStop;
  }

  @Override
  protected int progress() {
    try {
      return mustStop.execute().asBoolean() ? 1 : 0;
    } catch (RuntimeException closing) {
      return 1; // the interpreter is being closed
    }
  }
}
