package dev.verifiedexamples.pipeline;

import dev.verifiedexamples.runtime.Runtimes;

/**
 * Makes verifiers for those who have runtimes of their own: the command line, and JUnit's session.
 */
public final class Verifiers {

  private Verifiers() {}

  /** A verifier on these runtimes, which the caller closes. */
  public static ExampleVerifier on(Runtimes runtimes) {
    return new ExampleVerifier(runtimes, false);
  }
}
