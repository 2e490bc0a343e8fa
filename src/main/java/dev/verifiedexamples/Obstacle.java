package dev.verifiedexamples;

/**
 * Why an example was not run on a runtime. It proves nothing there, and nothing speaks against it.
 *
 * @param kind what is in the way
 * @param reason the same in words, such as {@code needs django>=4.2}
 */
public record Obstacle(Kind kind, String reason) {

  /** What can keep an example from being run. */
  public enum Kind {
    /** The runtime lacks packages. */
    PACKAGES,
    /** The example is for other runtimes, and says so. */
    RUNTIME
  }
}
