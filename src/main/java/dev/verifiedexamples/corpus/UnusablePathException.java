package dev.verifiedexamples.corpus;

/** A path that leads to no example; its message names the path and tells why. */
public final class UnusablePathException extends Exception {

  private static final long serialVersionUID = 1L;

  /** What is wrong with a path, which the message names. */
  public UnusablePathException(String message) {
    super(message);
  }
}
