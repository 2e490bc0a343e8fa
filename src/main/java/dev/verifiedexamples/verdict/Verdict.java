package dev.verifiedexamples.verdict;

import dev.verifiedexamples.PublicApi;
import java.util.Arrays;

/** What became of a claim on one runtime. */
@PublicApi
public enum Verdict {
  /** The statement showed what the claim says; of an erratum: it did not. */
  CONFIRMED("confirmed"),
  /** The statement showed something else; of an erratum: what it says came true. */
  REFUTED("refuted"),
  /** The statement was never run, so the claim is not proven. */
  UNREACHED("unreached"),
  /** The claim does not speak for this runtime. */
  NOT_APPLICABLE("notApplicable");

  private final String word;

  Verdict(String word) {
    this.word = word;
  }

  /** The word for it in JSON: {@code notApplicable}. */
  public String word() {
    return word;
  }

  /**
   * The verdict that a word names.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Verdict of(String word) {
    return Arrays.stream(values())
        .filter(verdict -> verdict.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no verdict is called " + word));
  }
}
