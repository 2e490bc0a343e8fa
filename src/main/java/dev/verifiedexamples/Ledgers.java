package dev.verifiedexamples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What became of every claim of a corpus on every runtime.
 *
 * @param byRuntime a ledger for each runtime, in order
 * @param unconfirmed the claims that none of them confirmed
 * @param lacking the examples that could not be run for want of packages
 */
public record Ledgers(
    Map<RuntimeInfo, Ledger> byRuntime, List<Place> unconfirmed, List<Lack> lacking) {

  /**
   * A claim and where it stands.
   *
   * @param example its example
   * @param claim the claim
   */
  public record Place(Example example, Claim claim) {}

  /**
   * An example that no runtime of a kind, among those that took part, has the packages for.
   *
   * @param example the example
   * @param kind the kind of runtime
   * @param reason what is missing, such as {@code needs django>=4.2}
   */
  public record Lack(Example example, RuntimeInfo.Kind kind, String reason) {}

  /** Copies the collections. */
  public Ledgers {
    byRuntime = Collections.unmodifiableMap(new LinkedHashMap<>(byRuntime));
    unconfirmed = List.copyOf(unconfirmed);
    lacking = List.copyOf(lacking);
  }

  /** Nothing looked at yet. */
  public static Ledgers on(List<RuntimeInfo> runtimes) {
    Map<RuntimeInfo, Ledger> empty = new LinkedHashMap<>();
    runtimes.forEach(runtime -> empty.put(runtime, Ledger.EMPTY));
    return new Ledgers(empty, List.of(), List.of());
  }

  /**
   * These ledgers with one more example entered.
   *
   * @throws IllegalArgumentException unless it was verified on exactly their runtimes
   */
  public Ledgers with(CrossCheck check) {
    Map<RuntimeInfo, Ledger> entered = new LinkedHashMap<>();
    for (Verification verification : check.verifications()) {
      Ledger before = byRuntime.get(verification.runtime());
      if (before != null) {
        entered.put(verification.runtime(), before.with(verification));
      }
    }
    if (!entered.keySet().equals(byRuntime.keySet())) {
      throw new IllegalArgumentException(
          check.example().id() + " was verified on other runtimes: " + entered.keySet());
    }
    List<Place> places = new ArrayList<>(unconfirmed);
    check.unconfirmed().forEach(claim -> places.add(new Place(check.example(), claim)));
    List<Lack> lacks = new ArrayList<>(lacking);
    for (RuntimeInfo.Kind kind : RuntimeInfo.Kind.values()) {
      check
          .lackOfPackages(kind)
          .ifPresent(reason -> lacks.add(new Lack(check.example(), kind, reason)));
    }
    return new Ledgers(entered, places, lacks);
  }

  /** These ledgers with one more file entered that is no example. */
  public Ledgers withUnreadable() {
    return new Ledgers(each(Ledger::withUnreadable), unconfirmed, lacking);
  }

  private Map<RuntimeInfo, Ledger> each(UnaryOperator<Ledger> change) {
    Map<RuntimeInfo, Ledger> changed = new LinkedHashMap<>();
    byRuntime.forEach((runtime, ledger) -> changed.put(runtime, change.apply(ledger)));
    return changed;
  }

  /** The ledger of the first runtime, whose numbers of examples and claims are those of all. */
  public Ledger first() {
    return byRuntime.values().iterator().next();
  }

  /** Whether nothing speaks against any example, and something for at least one. */
  public boolean isConfirmed() {
    return byRuntime.values().stream().allMatch(Ledger::isConfirmed)
        && byRuntime.values().stream().anyMatch(ledger -> ledger.confirmed() > 0);
  }

  /**
   * The unconfirmed claims without those that are about versions of a runtime of which other
   * versions took part: no machine has them all.
   */
  public List<Place> unproven() {
    return unconfirmed.stream()
        .filter(place -> !isOfAnotherVersion(place.claim().scope()))
        .toList();
  }

  private boolean isOfAnotherVersion(Scope scope) {
    return scope.versions().isPresent()
        && byRuntime.keySet().stream().noneMatch(scope::covers)
        && byRuntime.keySet().stream()
            .anyMatch(each -> scope.runtime().equals(Optional.of(each.kind())));
  }

  /** Whether each claim was confirmed somewhere, and each example run by each kind of runtime. */
  public boolean isComplete() {
    return unconfirmed.isEmpty() && lacking.isEmpty();
  }

  /** Whether all was proven that a machine with every package can prove. */
  public boolean isProven() {
    return unproven().isEmpty() && lacking.isEmpty();
  }
}
