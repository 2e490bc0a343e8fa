package dev.verifiedexamples;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The verifications of one example, one for each runtime that it ran on.
 *
 * @param example the example
 * @param verifications at least one, each on another runtime
 */
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

  /** Which packages kept the example from being run on every runtime of a kind, if they did. */
  public Optional<String> lackOfPackages(RuntimeInfo.Kind kind) {
    List<Optional<Obstacle>> obstacles =
        verifications.stream()
            .filter(each -> each.runtime().kind() == kind)
            .map(each -> each.execution().obstacle())
            .toList();
    boolean everywhere =
        obstacles.stream()
            .allMatch(each -> each.map(Obstacle::kind).equals(Optional.of(Obstacle.Kind.PACKAGES)));
    return everywhere
        ? obstacles.stream().flatMap(Optional::stream).map(Obstacle::reason).findFirst()
        : Optional.empty();
  }

  /** The claims that no runtime has confirmed. */
  public List<Claim> unconfirmed() {
    return IntStream.range(0, example.claims().size())
        .filter(claim -> !isConfirmed(claim))
        .mapToObj(example.claims()::get)
        .toList();
  }

  private boolean isConfirmed(int claim) {
    return verifications.stream()
        .anyMatch(each -> each.judgements().get(claim).verdict() == Verdict.CONFIRMED);
  }
}
