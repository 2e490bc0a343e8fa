package dev.verifiedexamples;

/**
 * Something that the caller has asked for can't be used: a path, a runtime, a folder of packages.
 * The message names it, says why, and what would help.
 *
 * <pre>{@code
 * try (Runtimes runtimes = Runtimes.of(Runtimes.Choice.ALL, List.of("3.99"), Packages.NONE)) {
 *   System.out.println(runtimes.infos());
 * } catch (UnusableInputException unusable) {
 *   System.err.println(unusable.getMessage());
 * }
 * }</pre>
 */
@PublicApi
public final class UnusableInputException extends Exception {

  private static final long serialVersionUID = 1L;

  /** An exception with a message for users. */
  public UnusableInputException(String message) {
    super(message);
  }

  /** The same, with what has caused it. */
  public UnusableInputException(String message, Throwable cause) {
    super(message, cause);
  }
}
