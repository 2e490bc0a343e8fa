package dev.verifiedexamples.update;

import dev.verifiedexamples.document.Claim;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.document.Scope;
import dev.verifiedexamples.document.Versions;
import dev.verifiedexamples.execution.Channel;
import dev.verifiedexamples.execution.Execution;
import dev.verifiedexamples.verdict.Judgement;
import dev.verifiedexamples.verdict.ObservedLine;
import dev.verifiedexamples.verdict.Verdict;
import dev.verifiedexamples.verdict.Verification;
import dev.verifiedexamples.verify.Correction.Why;
import dev.verifiedexamples.verify.Corrections;
import dev.verifiedexamples.verify.Verifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a claim that asks for the value is filled with: what all runtimes showed, or each of them,
 * in two runs, the second of which has other hashes and another date.
 *
 * @param comments the comments in its place, each with its arrow; none if it can't be filled
 * @param why what keeps it from being filled
 */
record Recording(List<String> comments, Optional<Why> why) {

  /** Reads lines of claims. */
  interface Lines extends Function<List<Claim.Spelling>, List<Claim.Line>> {}

  /**
   * Fills in a claim.
   *
   * @param runs the runs of the example on each runtime
   */
  static Recording of(Example example, Claim claim, List<List<Execution>> runs, Lines reader) {
    Map<RuntimeInfo, List<String>> texts = new LinkedHashMap<>();
    for (List<Execution> ofOne : runs) {
      RuntimeInfo runtime = ofOne.get(0).runtime();
      Judgement first = judgement(example, claim, ofOne.get(0));
      if (first.verdict() == Verdict.NOT_APPLICABLE) {
        continue;
      }
      List<ObservedLine> observed = first.observed();
      boolean raised = observed.stream().anyMatch(line -> line.channel() == Channel.EXCEPTION);
      boolean mayRaise = isCommentedOut(claim);
      if (raised != mayRaise) {
        return none(raised ? Why.RAISED : Why.DID_NOT_RAISE);
      }
      List<String> lines = Corrections.recorded(claim, observed);
      Claim filled = filled(claim, lines, reader);
      boolean holds =
          lines.stream().allMatch(Corrections::saysSomething)
              && ofOne.stream()
                  .map(run -> judgement(example.with(claim, filled), filled, run))
                  .allMatch(each -> each.verdict() == Verdict.CONFIRMED);
      if (!holds) {
        return none(Why.CHANCE);
      }
      texts.put(runtime, lines);
    }
    return texts.isEmpty() ? none(Why.NOT_SHOWN) : scoped(claim, texts);
  }

  private static Recording none(Why why) {
    return new Recording(List.of(), Optional.of(why));
  }

  private static Judgement judgement(Example example, Claim claim, Execution execution) {
    Verification verification = Verifier.verify(example, execution);
    return verification.judgements().stream()
        .filter(each -> each.claim().equals(claim))
        .findFirst()
        .orElseThrow();
  }

  /** Only of what readers see as a comment is the exception a claim. */
  private static boolean isCommentedOut(Claim claim) {
    return claim.lines().get(0).raises();
  }

  private static Claim filled(Claim claim, List<String> texts, Lines reader) {
    boolean escaped = texts.get(0).equals(Claim.ESCAPED);
    List<String> lines =
        texts.equals(List.of(Claim.NO_OUTPUT))
            ? List.of()
            : texts.subList(escaped ? 1 : 0, texts.size());
    List<Claim.Line> read =
        reader.apply(lines.stream().map(text -> new Claim.Spelling(text, escaped)).toList());
    boolean raises = false;
    List<Claim.Line> own = new ArrayList<>();
    for (Claim.Line line : read) {
      boolean first = !raises && line.text().startsWith("raises ");
      raises |= first;
      own.add(
          new Claim.Line(
              claim.line(), line.text(), first, line.literal(), line.type(), line.decoded()));
    }
    return new Claim(
        claim.statement(), claim.line(), claim.scope(), false, escaped, own, claim.note());
  }

  private static Recording scoped(Claim claim, Map<RuntimeInfo, List<String>> texts) {
    if (texts.values().stream().distinct().count() == 1) {
      List<String> lines = texts.values().iterator().next();
      return new Recording(written(claim.scope(), lines), Optional.empty());
    }
    List<String> comments = new ArrayList<>();
    for (RuntimeInfo.Kind kind : RuntimeInfo.Kind.values()) {
      Map<RuntimeInfo, List<String>> own = new LinkedHashMap<>(texts);
      own.keySet().removeIf(each -> each.kind() != kind);
      if (own.isEmpty()) {
        continue;
      }
      if (own.values().stream().distinct().count() == 1) {
        comments.addAll(written(Scope.of(kind), own.values().iterator().next()));
        continue;
      }
      own.entrySet().stream()
          .sorted(Comparator.comparing(each -> Versions.Release.of(each.getKey().version())))
          .forEach(each -> comments.addAll(written(ofVersion(each.getKey()), each.getValue())));
    }
    return new Recording(comments, Optional.empty());
  }

  private static Scope ofVersion(RuntimeInfo runtime) {
    return Scope.of(runtime.kind().word() + "[" + Versions.Release.of(runtime.version()) + "]");
  }

  private static List<String> written(Scope scope, List<String> lines) {
    return lines.stream()
        .map(line -> line.isEmpty() ? scope.arrow() : scope.arrow() + " " + line)
        .toList();
  }
}
