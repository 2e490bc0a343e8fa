package dev.verifiedexamples.runtime;

/** A Python that was asked for and can't be used; its message tells why, and what there is. */
public final class UnusableRuntimeException extends Exception {

  private static final long serialVersionUID = 1L;

  UnusableRuntimeException(String message) {
    super(message);
  }

  UnusableRuntimeException(String message, Throwable cause) {
    super(message, cause);
  }
}
