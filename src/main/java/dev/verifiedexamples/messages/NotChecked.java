package dev.verifiedexamples.messages;

import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.execution.Obstacle;
import dev.verifiedexamples.verdict.ClaimCheck;
import dev.verifiedexamples.verdict.Judgement;
import dev.verifiedexamples.verdict.Ledgers;
import dev.verifiedexamples.verdict.Reason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a run has not checked, by its cause. */
public final class NotChecked {

  private NotChecked() {}

  /**
   * {@code 40 claims (they need packages), 2 parts that are not read}; empty if all was checked.
   */
  public static String inWords(Ledgers ledgers) {
    Map<String, Integer> causes = new LinkedHashMap<>();
    for (ClaimCheck check : ledgers.unconfirmed()) {
      causes.merge(cause(check, ledgers), 1, Integer::sum);
    }
    List<String> parts =
        causes.entrySet().stream()
            .map(
                each ->
                    String.format(
                        Locale.ROOT,
                        "%,d %s %s",
                        each.getValue(),
                        each.getValue() == 1 ? "claim" : "claims",
                        each.getKey()))
            .collect(Collectors.toList());
    int notRead = ledgers.notRead().size();
    if (notRead > 0) {
      parts.add(notRead + (notRead == 1 ? " part that is not read" : " parts that are not read"));
    }
    return String.join(", ", parts);
  }

  private static String cause(ClaimCheck check, Ledgers ledgers) {
    for (Judgement judgement : check.judgements().values()) {
      Reason reason = judgement.reason().orElseThrow();
      if (reason instanceof Reason.NotRun notRun
          && notRun.obstacle() instanceof Obstacle.MissingPackages) {
        return "for want of packages";
      }
      if (reason instanceof Reason.NotRun notRun
          && notRun.obstacle() instanceof Obstacle.OtherRuntime other) {
        return about(other.kinds());
      }
    }
    if (ledgers.isOfAnotherVersion(check)) {
      return "about versions that are not here";
    }
    return check
        .claim()
        .scope()
        .runtime()
        .map(kind -> about(Set.of(kind)))
        .orElse("about runtimes that are not here");
  }

  private static String about(Set<RuntimeInfo.Kind> kinds) {
    return kinds.stream()
        .map(RuntimeInfo.Kind::title)
        .sorted()
        .collect(Collectors.joining(" and ", "about ", ", which is not here"));
  }
}
