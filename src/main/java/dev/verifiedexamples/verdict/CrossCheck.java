package dev.verifiedexamples.verdict;

import dev.verifiedexamples.PublicApi;
import dev.verifiedexamples.document.Claim;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.execution.Execution;
import dev.verifiedexamples.execution.Obstacle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The verifications of one example, one for each runtime that it ran on.
 *
 * @param example the example
 * @param verifications at least one, each on another runtime
 */
@PublicApi
public record CrossCheck(Example example, List<Verification> verifications) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if it is empty, or holds another example, or a runtime twice
   */
  public CrossCheck {
    verifications = List.copyOf(verifications);
    Example own = example;
    boolean ofIt = verifications.stream().allMatch(each -> each.example().equals(own));
    long runtimes = verifications.stream().map(each -> each.runtime().id()).distinct().count();
    if (verifications.isEmpty() || !ofIt || runtimes != verifications.size()) {
      throw new IllegalArgumentException("these are no verifications of " + example.id());
    }
  }

  /** One verification alone. */
  public static CrossCheck of(Verification verification) {
    return new CrossCheck(verification.example(), List.of(verification));
  }

  /** Whether nothing speaks against the example, on any of the runtimes. */
  public boolean isConfirmed() {
    return verifications.stream().allMatch(Verification::isConfirmed);
  }

  /** Whether at least one claim was confirmed, on at least one of the runtimes. */
  public boolean provesSomething() {
    return verifications.stream().anyMatch(each -> each.count(Verdict.CONFIRMED) > 0);
  }

  /** What became of each claim, in order. */
  public List<ClaimCheck> claims() {
    List<ClaimCheck> checks = new ArrayList<>();
    for (int claim = 0; claim < example.claims().size(); claim++) {
      Map<RuntimeInfo, Judgement> judgements = new LinkedHashMap<>();
      for (Verification verification : verifications) {
        judgements.put(verification.runtime(), verification.judgements().get(claim));
      }
      checks.add(new ClaimCheck(example, example.claims().get(claim), judgements));
    }
    return checks;
  }

  /**
   * Which packages kept the example, or part of a page, from being run on every runtime of a kind;
   * nothing if none did, or one of the runtimes ran all of it.
   */
  public Optional<Obstacle.MissingPackages> lackOfPackages(RuntimeInfo.Kind kind) {
    List<Optional<Obstacle.MissingPackages>> lacks =
        verifications.stream()
            .filter(each -> each.runtime().kind() == kind)
            .map(each -> lack(each.execution()))
            .toList();
    boolean everywhere = lacks.stream().allMatch(Optional::isPresent);
    return everywhere ? lacks.stream().flatMap(Optional::stream).findFirst() : Optional.empty();
  }

  private static Optional<Obstacle.MissingPackages> lack(Execution execution) {
    List<Obstacle> obstacles = new ArrayList<>(execution.obstacle().stream().toList());
    execution.omissions().forEach(each -> obstacles.add(each.obstacle()));
    return obstacles.stream()
        .filter(Obstacle.MissingPackages.class::isInstance)
        .map(Obstacle.MissingPackages.class::cast)
        .findFirst();
  }

  /** The claims that no runtime has confirmed. */
  public List<Claim> unconfirmed() {
    return claims().stream().filter(each -> !each.isConfirmed()).map(ClaimCheck::claim).toList();
  }
}
