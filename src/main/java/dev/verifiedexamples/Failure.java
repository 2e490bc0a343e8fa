package dev.verifiedexamples;

/**
 * Why an execution is no proof, whatever its claims showed.
 *
 * @param kind what happened
 * @param message the same in words, such as the last line of a traceback
 * @param line the innermost line of the example that was at work, from 1; 0 if unknown
 */
public record Failure(Kind kind, String message, int line) {

  /** What can end an execution, or make it worthless. */
  public enum Kind {
    /**
     * An exception that nobody caught, {@code SystemExit} and {@code KeyboardInterrupt} included.
     */
    EXCEPTION("it ended with an exception"),
    /** The interpreter was left behind Python's back, as by {@code os._exit}. */
    EXIT("it left the interpreter"),
    /** It did something for which it has no permission. */
    REFUSED("it did what it has no permission for"),
    /** The time limit passed. */
    TIME_LIMIT("it ran into its time limit"),
    /** All its threads waited, and nothing was left that could wake them. */
    DEADLOCK("it waits for ever"),
    /** More output than anybody reads. */
    OUTPUT_LIMIT("it ran into the limit of output"),
    /** The runtime itself failed. */
    INTERNAL("the runtime failed"),
    /** Nothing is claimed, so nothing is proven. */
    NO_CLAIMS("it claims nothing");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    /** The kind in words. */
    public String title() {
      return title;
    }
  }
}
