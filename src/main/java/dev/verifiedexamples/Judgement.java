package dev.verifiedexamples;

import java.util.List;

/**
 * The verdict on one claim, with what led to it.
 *
 * @param claim the claim
 * @param verdict what became of it
 * @param observed the lines that its statement showed
 * @param reason why, in words; empty for a plain confirmation
 */
public record Judgement(Claim claim, Verdict verdict, List<String> observed, String reason) {

  /** Copies the lines. */
  public Judgement {
    observed = List.copyOf(observed);
  }

  /** Whether this keeps its example from being confirmed. */
  public boolean fails() {
    return verdict == Verdict.REFUTED || verdict == Verdict.UNREACHED;
  }
}
