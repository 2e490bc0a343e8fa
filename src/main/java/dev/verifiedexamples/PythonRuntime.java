package dev.verifiedexamples;

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
}
