package dev.verifiedexamples.document;

import dev.verifiedexamples.PublicApi;
import java.util.Arrays;
import java.util.Locale;

/** What time is for an example. */
@PublicApi
public enum Clock {
  /**
   * Threads take turns, and when all of them wait, time jumps to the first deadline. Waiting costs
   * nothing, what comes first does not depend on the machine, and a deadlock is found at once.
   */
  VIRTUAL,
  /** Time as it passes. */
  REAL;

  /**
   * The clock that a word names.
   *
   * @throws IllegalArgumentException if it names none, with the words that do
   */
  public static Clock of(String word) {
    return Arrays.stream(values())
        .filter(clock -> clock.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("known are virtual, real"));
  }

  /** The word for it: {@code virtual}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
