package dev.verifiedexamples.verdict;

import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.NotRead;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.document.Scope;
import dev.verifiedexamples.execution.Obstacle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What became of every claim of a corpus on every runtime, and what was not looked at.
 *
 * @param byRuntime a ledger for each runtime, in order
 * @param unconfirmed the claims that none of them confirmed
 * @param lacking the examples that could not be run, or not all of them, because packages are
 *     missing
 * @param unclaimed comments that look like outputs, and that nothing checks
 * @param notRead what looks like documentation and was passed over
 */
public record Ledgers(
    Map<RuntimeInfo, Ledger> byRuntime,
    List<ClaimCheck> unconfirmed,
    List<Lack> lacking,
    List<Comment> unclaimed,
    List<NotRead> notRead) {

  /**
   * An example that no runtime of a kind, among those that took part, has the packages for.
   *
   * @param example the example
   * @param kind the kind of runtime
   * @param packages what is missing
   */
  public record Lack(Example example, RuntimeInfo.Kind kind, Obstacle.MissingPackages packages) {}

  /**
   * A comment that looks like an output.
   *
   * @param example its example
   * @param comment the comment
   */
  public record Comment(Example example, Example.Unclaimed comment) {}

  /** Copies the collections. */
  public Ledgers {
    byRuntime = Collections.unmodifiableMap(new LinkedHashMap<>(byRuntime));
    unconfirmed = List.copyOf(unconfirmed);
    lacking = List.copyOf(lacking);
    unclaimed = List.copyOf(unclaimed);
    notRead = List.copyOf(notRead);
  }

  /** Nothing looked at yet. */
  public static Ledgers on(List<RuntimeInfo> runtimes) {
    Map<RuntimeInfo, Ledger> empty = new LinkedHashMap<>();
    runtimes.forEach(runtime -> empty.put(runtime, Ledger.EMPTY));
    return new Ledgers(empty, List.of(), List.of(), List.of(), List.of());
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
    List<ClaimCheck> places = new ArrayList<>(unconfirmed);
    check.claims().stream().filter(each -> !each.isConfirmed()).forEach(places::add);
    List<Lack> lacks = new ArrayList<>(lacking);
    for (RuntimeInfo.Kind kind : RuntimeInfo.Kind.values()) {
      if (byRuntime.keySet().stream().anyMatch(runtime -> runtime.kind() == kind)) {
        check
            .lackOfPackages(kind)
            .ifPresent(missing -> lacks.add(new Lack(check.example(), kind, missing)));
      }
    }
    List<Comment> comments = new ArrayList<>(unclaimed);
    check.example().unclaimed().forEach(each -> comments.add(new Comment(check.example(), each)));
    return new Ledgers(entered, places, lacks, comments, notRead);
  }

  /** These ledgers with one more file entered that is no example. */
  public Ledgers withUnreadable() {
    return new Ledgers(each(Ledger::withUnreadable), unconfirmed, lacking, unclaimed, notRead);
  }

  /** These ledgers with what was passed over. */
  public Ledgers withNotRead(List<NotRead> more) {
    List<NotRead> all = new ArrayList<>(notRead);
    all.addAll(more);
    return new Ledgers(byRuntime, unconfirmed, lacking, unclaimed, all);
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

  /** How many claims at least one runtime has confirmed. */
  public int confirmed() {
    return first().declared() - unconfirmed.size();
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
  public List<ClaimCheck> unproven() {
    return unconfirmed.stream().filter(each -> !isOfAnotherVersion(each)).toList();
  }

  /** Whether a claim is about a version that did not take part, or its example is for one alone. */
  public boolean isOfAnotherVersion(ClaimCheck check) {
    Scope scope = check.claim().scope();
    if (scope.versions().isPresent()) {
      return byRuntime.keySet().stream().noneMatch(scope::covers)
          && byRuntime.keySet().stream()
              .anyMatch(each -> scope.runtime().equals(Optional.of(each.kind())));
    }
    return check.judgements().values().stream()
        .map(Judgement::reason)
        .flatMap(Optional::stream)
        .anyMatch(
            reason ->
                reason instanceof Reason.NotRun notRun
                    && notRun.obstacle() instanceof Obstacle.OtherPython);
  }

  /** What was passed over, but for what its authors leave out and say why. */
  public List<NotRead> overlooked() {
    return notRead.stream().filter(each -> each.why() != NotRead.Why.SKIPPED).toList();
  }

  /** Whether each claim was confirmed somewhere, and each example run by each kind of runtime. */
  public boolean isComplete() {
    return unconfirmed.isEmpty() && lacking.isEmpty() && overlooked().isEmpty();
  }

  /** Whether everything was confirmed that the runtimes of this machine allow. */
  public boolean isProven() {
    return unproven().isEmpty() && lacking.isEmpty() && overlooked().isEmpty();
  }
}
