package dev.verifiedexamples.cli;

import java.util.Optional;

/** Whether a machine runs this, and nobody is there to look at it or to answer. */
final class ContinuousIntegration {

  private ContinuousIntegration() {}

  /** By the variable that every such service sets. */
  static boolean isRunning() {
    String ci = Optional.ofNullable(System.getenv("CI")).orElse("");
    return !ci.isEmpty() && !ci.equalsIgnoreCase("false");
  }
}
