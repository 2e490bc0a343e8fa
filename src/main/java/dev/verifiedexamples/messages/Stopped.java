package dev.verifiedexamples.messages;

import java.util.Locale;

/**
 * A run that ended before its end.
 *
 * @param why what ended it
 * @param done how many files were verified
 * @param all how many there are
 */
public record Stopped(Why why, int done, int all) {

  /** What ends a run. */
  public enum Why {
    /** Somebody interrupted it. */
    INTERRUPTED("interrupted"),
    /** A failure was found, and no more than one was asked for. */
    FIRST_FAILURE("stopped at the first failure");

    private final String words;

    Why(String words) {
      this.words = words;
    }
  }

  /** {@code interrupted after 12 of 275 files; the others are not verified}. */
  public String inWords() {
    return String.format(
        Locale.ROOT,
        "%s after %,d of %,d files; the others are not verified",
        why.words,
        done,
        all);
  }
}
