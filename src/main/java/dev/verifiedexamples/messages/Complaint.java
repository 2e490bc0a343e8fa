package dev.verifiedexamples.messages;

import dev.verifiedexamples.document.Claim;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.execution.Failure;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A failure in words, with what those want to know who sort failures: its kind and its place.
 *
 * @param kind what kind of failure it is
 * @param line the line of the document, from 1; 0 for the document as a whole
 * @param claim the claim that fails, if it is about one
 * @param runtimes where it was seen; none if nothing was run
 * @param subject what it is about, without any line: the same as long as the document says the same
 * @param title what is wrong, on one line, without the place
 * @param text the whole message
 */
public record Complaint(
    Kind kind,
    int line,
    Optional<Claim> claim,
    List<RuntimeInfo> runtimes,
    String subject,
    String title,
    String text) {

  /** The kinds of failures. */
  public enum Kind {
    /** A claim that is not so. */
    REFUTED("A claim is refuted: its statement shows something else."),
    /** A claim whose statement was not run. */
    UNREACHED("A claim is never reached: its statement was not run."),
    /** Output without a claim. */
    UNDOCUMENTED("Output that no claim documents."),
    /** An exception that nobody caught. */
    EXCEPTION("The example ended with an exception."),
    /** {@code os._exit} and the like. */
    LEFT("The example left the interpreter."),
    /** Something that needs a permission. */
    PERMISSION("The example did what it has no permission for."),
    /** Too slow. */
    TIME_LIMIT("The example ran into its time limit."),
    /** Too slow, but not for want of computing. */
    WAITED("The example waits for what does not come."),
    /** Too much memory. */
    MEMORY_LIMIT("The example ran into its memory limit."),
    /** Too much written. */
    DISK_LIMIT("The example ran into the limit of its scratch folder."),
    /** All threads wait. */
    DEADLOCK("The example waits for ever."),
    /** Somebody interrupted the run. */
    INTERRUPTED("The example was interrupted."),
    /** Too much output. */
    OUTPUT_LIMIT("The example ran into the limit of output."),
    /** A statement that can't report itself. */
    UNOBSERVABLE("A claimed statement can't be observed."),
    /** The runtime failed, not the example. */
    RUNTIME_FAILURE("The runtime failed."),
    /** Nothing is claimed. */
    NO_CLAIMS("The document claims nothing."),
    /** The file can't be used. */
    UNUSABLE("The file can't be read as an example.");

    private final String description;

    Kind(String description) {
      this.description = description;
    }

    /** The word for it: {@code time-limit}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it means, in a sentence. */
    public String description() {
      return description;
    }

    static Kind of(Failure failure) {
      if (failure instanceof Failure.Uncaught) {
        return EXCEPTION;
      }
      if (failure instanceof Failure.Left) {
        return LEFT;
      }
      if (failure instanceof Failure.Refused) {
        return PERMISSION;
      }
      if (failure instanceof Failure.TimeLimit) {
        return TIME_LIMIT;
      }
      if (failure instanceof Failure.Waited) {
        return WAITED;
      }
      if (failure instanceof Failure.Exhausted exhausted) {
        return exhausted.supply() == Failure.Supply.DISK ? DISK_LIMIT : MEMORY_LIMIT;
      }
      if (failure instanceof Failure.Deadlock) {
        return DEADLOCK;
      }
      if (failure instanceof Failure.Interrupted) {
        return INTERRUPTED;
      }
      if (failure instanceof Failure.OutputLimit) {
        return OUTPUT_LIMIT;
      }
      if (failure instanceof Failure.Unobservable) {
        return UNOBSERVABLE;
      }
      if (failure instanceof Failure.NoClaims) {
        return NO_CLAIMS;
      }
      if (failure instanceof Failure.Internal) {
        return RUNTIME_FAILURE;
      }
      throw new IllegalArgumentException("a failure of no kind: " + failure);
    }
  }

  /** Copies the list. */
  public Complaint {
    runtimes = List.copyOf(runtimes);
  }
}
