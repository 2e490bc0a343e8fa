package dev.verifiedexamples.packages;

/** A folder of packages that can't be read, or packages that can't be had; the message says why. */
public final class UnusablePackagesException extends Exception {

  private static final long serialVersionUID = 1L;

  /** With what is wrong, and what to do. */
  public UnusablePackagesException(String message) {
    super(message);
  }
}
