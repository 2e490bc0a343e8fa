package dev.verifiedexamples.verdict;

import dev.verifiedexamples.PublicApi;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.execution.Execution;
import dev.verifiedexamples.execution.Failure;
import dev.verifiedexamples.execution.Output;
import java.util.List;
import java.util.Optional;

/**
 * All verdicts of one example on one runtime, and whatever else keeps it from being confirmed.
 *
 * @param example the example
 * @param execution what was observed
 * @param judgements one for each claim, in order
 * @param undocumented output that no claim documents
 * @param failure why the execution proves nothing, if so
 */
@PublicApi
public record Verification(
    Example example,
    Execution execution,
    List<Judgement> judgements,
    List<Output> undocumented,
    Optional<Failure> failure) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException unless there is one judgement for each claim, in order
   */
  public Verification {
    judgements = List.copyOf(judgements);
    undocumented = List.copyOf(undocumented);
    if (!judgements.stream().map(Judgement::claim).toList().equals(example.claims())) {
      throw new IllegalArgumentException("the ledger of " + example.id() + " does not balance");
    }
  }

  /** Where the example ran. */
  public RuntimeInfo runtime() {
    return execution.runtime();
  }

  /** How many claims have this verdict. */
  public int count(Verdict verdict) {
    return (int) judgements.stream().filter(each -> each.verdict() == verdict).count();
  }

  /** Whether nothing speaks against the example: on this runtime, its documentation is true. */
  public boolean isConfirmed() {
    return failure.isEmpty()
        && undocumented.isEmpty()
        && judgements.stream().noneMatch(Judgement::fails);
  }
}
