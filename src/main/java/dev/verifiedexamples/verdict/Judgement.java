package dev.verifiedexamples.verdict;

import dev.verifiedexamples.PublicApi;
import dev.verifiedexamples.document.Claim;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The verdict on one claim, with what led to it.
 *
 * @param claim the claim
 * @param verdict what became of it
 * @param observed the lines that its statement showed
 * @param reason why it is not confirmed; empty if it is
 */
@PublicApi
public record Judgement(
    Claim claim, Verdict verdict, List<ObservedLine> observed, Optional<Reason> reason) {

  /**
   * Copies the lines.
   *
   * @throws IllegalArgumentException if a verdict lacks its reason, or a confirmation has one
   */
  public Judgement {
    observed = List.copyOf(observed);
    if ((verdict == Verdict.CONFIRMED) == reason.isPresent()) {
      throw new IllegalArgumentException(verdict + " because of " + reason);
    }
  }

  /** Whether this keeps its example from being confirmed. */
  public boolean fails() {
    return verdict == Verdict.REFUTED || verdict == Verdict.UNREACHED;
  }

  /** What was observed, as text. */
  public String observedText() {
    return observed.stream().map(ObservedLine::text).collect(Collectors.joining("\n"));
  }
}
