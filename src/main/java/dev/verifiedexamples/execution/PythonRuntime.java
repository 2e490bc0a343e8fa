package dev.verifiedexamples.execution;

import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.RuntimeInfo;

/** What executes examples. */
public interface PythonRuntime {

  /** Which runtime this is. */
  RuntimeInfo info();

  /**
   * Runs an example once, as a script, within its settings.
   *
   * <p>Whatever the example does, this returns: an exception, an exit, a time limit and an internal
   * error of the runtime are {@linkplain Execution#failure() failures} of the execution.
   */
  Execution execute(Example example);

  /**
   * Runs an example once more, and draws anew what an example leaves to chance: on CPython, the
   * hashes of strings.
   */
  default Execution executeAgain(Example example) {
    return execute(example);
  }
}
