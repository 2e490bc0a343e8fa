package dev.verifiedexamples.machine;

import java.util.Optional;

/** Whether a service builds this, and nobody is there to look at it or to answer. */
public final class ContinuousIntegration {

  /** The system property that decides, where it is given: {@code true} or {@code false}. */
  public static final String PROPERTY = "verified.ci";

  private ContinuousIntegration() {}

  /** By the environment variable CI, which every such service sets. */
  public static boolean isRunning() {
    String variable = Optional.ofNullable(System.getenv("CI")).orElse("");
    String says = System.getProperty(PROPERTY, variable);
    return !says.isEmpty() && !says.equalsIgnoreCase("false");
  }
}
