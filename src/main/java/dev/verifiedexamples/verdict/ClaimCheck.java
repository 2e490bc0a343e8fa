package dev.verifiedexamples.verdict;

import dev.verifiedexamples.PublicApi;
import dev.verifiedexamples.document.Claim;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.RuntimeInfo;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of one claim on every runtime.
 *
 * @param example the example that it is of
 * @param claim the claim
 * @param judgements the verdicts, in the order of the runtimes
 */
@PublicApi
public record ClaimCheck(Example example, Claim claim, Map<RuntimeInfo, Judgement> judgements) {

  /** Copies the map, keeping its order. */
  public ClaimCheck {
    judgements = Collections.unmodifiableMap(new LinkedHashMap<>(judgements));
  }

  /** Whether at least one runtime confirmed it. */
  public boolean isConfirmed() {
    return !runtimes(Verdict.CONFIRMED).isEmpty();
  }

  /** Whether at least one runtime refuted it, or never came to it. */
  public boolean fails() {
    return judgements.values().stream().anyMatch(Judgement::fails);
  }

  /** The runtimes with this verdict, in order. */
  public List<RuntimeInfo> runtimes(Verdict verdict) {
    return judgements.entrySet().stream()
        .filter(each -> each.getValue().verdict() == verdict)
        .map(Map.Entry::getKey)
        .toList();
  }
}
