package dev.verifiedexamples.verify;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import com.github.difflib.patch.Patch;
import dev.verifiedexamples.document.Claim;
import dev.verifiedexamples.document.Statement;
import dev.verifiedexamples.execution.Channel;
import dev.verifiedexamples.verdict.ClaimCheck;
import dev.verifiedexamples.verdict.Judgement;
import dev.verifiedexamples.verdict.ObservedLine;
import dev.verifiedexamples.verdict.Reason;
import dev.verifiedexamples.verdict.Reason.How;
import dev.verifiedexamples.verdict.Verdict;
import dev.verifiedexamples.verify.Correction.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes corrections of claims. */
public final class Corrections {

  /** Another one in every run. */
  private static final Pattern ADDRESS = Pattern.compile(" at 0x[0-9A-Fa-f]+");

  private static final String ANY_ADDRESS = " at 0x" + Claim.WILDCARD;
  private static final String WILDCARD = String.valueOf(Claim.WILDCARD);

  private Corrections() {}

  /** The correction of a claim; nothing if it needs none. */
  static Optional<Correction> of(ClaimCheck check) {
    List<Reason> reasons =
        check.judgements().values().stream()
            .filter(Judgement::fails)
            .map(each -> each.reason().orElseThrow())
            .toList();
    if (reasons.isEmpty() || check.claim().asks()) {
      return Optional.empty();
    }
    Optional<Correction> obstacle =
        reasons.stream()
            .map(Corrections::obstacle)
            .flatMap(Optional::stream)
            .<Correction>map(Correction.None::new)
            .findFirst();
    return obstacle.or(() -> Optional.of(correct(check)));
  }

  private static Optional<Why> obstacle(Reason reason) {
    if (reason instanceof Reason.Differs differs) {
      if (differs.how() instanceof How.OutputForException) {
        return Optional.of(Why.DID_NOT_RAISE);
      }
      return differs.how() instanceof How.ExceptionForOutput
          ? Optional.of(Why.RAISED)
          : Optional.empty();
    }
    if (reason instanceof Reason.CameTrue) {
      return Optional.of(Why.ERRATUM);
    }
    if (reason instanceof Reason.OpenLine) {
      return Optional.of(Why.OPEN_LINE);
    }
    if (reason instanceof Reason.Varies
        || reason instanceof Reason.Dated
        || reason instanceof Reason.SetOrder) {
      return Optional.of(Why.CHANCE);
    }
    return reason instanceof Reason.Count ? Optional.empty() : Optional.of(Why.NOT_SHOWN);
  }

  private static Correction correct(ClaimCheck check) {
    List<Correction> corrections =
        check.judgements().values().stream()
            .filter(each -> each.verdict() != Verdict.NOT_APPLICABLE)
            .map(each -> correct(check.claim(), each.observed()))
            .distinct()
            .toList();
    return corrections.size() == 1 ? corrections.get(0) : new Correction.None(Why.RUNTIMES_DIFFER);
  }

  /**
   * The texts behind the arrows of a claim that says what was observed, without wildcards to keep.
   */
  public static List<String> lines(Claim claim, List<ObservedLine> observed) {
    if (observed.isEmpty()) {
      return List.of(Claim.NO_OUTPUT);
    }
    boolean escaped =
        observed.stream().anyMatch(line -> Escapes.areNeeded(line.text(), line.channel()));
    List<String> lines = new ArrayList<>(escaped ? List.of(Claim.ESCAPED) : List.of());
    observed.forEach(line -> lines.add(lasting(written(line, escaped), line.channel())));
    return lines;
  }

  /** The same for a claim that asks: the elements of sets in one order for all. */
  public static List<String> recorded(Claim claim, List<ObservedLine> observed) {
    List<ObservedLine> ordered =
        observed.stream()
            .map(
                line ->
                    line.channel() == Channel.VALUE
                        ? new ObservedLine(
                            SetDisplays.inOneOrder(line.text()), line.channel(), line.continuedAt())
                        : line)
            .toList();
    return lines(claim, ordered);
  }

  private static Correction correct(Claim claim, List<ObservedLine> observed) {
    boolean raises = claim.lines().stream().anyMatch(Claim.Line::raises);
    boolean raised = observed.stream().anyMatch(line -> line.channel() == Channel.EXCEPTION);
    if (raises != raised) {
      return new Correction.None(raises ? Why.DID_NOT_RAISE : Why.RAISED);
    }
    boolean escaped =
        observed.stream().anyMatch(line -> Escapes.areNeeded(line.text(), line.channel()));
    List<String> written = new ArrayList<>();
    List<String> lasting = new ArrayList<>();
    for (ObservedLine line : observed) {
      String text = written(line, escaped || claim.escaped());
      written.add(text);
      lasting.add(lasting(text, line.channel()));
    }
    if (!lasting.stream().allMatch(Corrections::saysSomething)) {
      return new Correction.None(Why.CHANCE);
    }
    boolean passesValueOn = claim.statement().shows() != Statement.Shows.EXPRESSION;
    if (observed.isEmpty() || (passesValueOn && !lasting.equals(written))) {
      return new Correction.To(List.of(Claim.NO_OUTPUT));
    }
    return merged(claim, lasting, escaped || claim.escaped());
  }

  /**
   * Whether a line can be claimed: a wildcard with nothing but signs beside it accepts anything.
   */
  public static boolean saysSomething(String line) {
    return !line.contains(WILDCARD)
        || line.replaceFirst("^raises ", "").codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** A text without what is another one in each run: addresses, and the order of printed sets. */
  static String lasting(String text, Channel channel) {
    String lasting = ADDRESS.matcher(text).replaceAll(ANY_ADDRESS);
    return channel == Channel.VALUE ? lasting : SetDisplays.opened(lasting);
  }

  private static String written(ObservedLine line, boolean escaped) {
    return escaped && line.channel() != Channel.VALUE
        ? Escapes.line(line.text(), line.channel())
        : line.text();
  }

  private static Correction merged(Claim claim, List<String> observed, boolean escaped) {
    List<String> claimed = claim.lines().stream().map(Claim.Line::text).toList();
    List<String> lines =
        claim.anyOrder() ? mergedInAnyOrder(claimed, observed) : mergedInOrder(claimed, observed);
    if (lines.isEmpty()) {
      return new Correction.None(Why.WILDCARD);
    }
    List<String> all = new ArrayList<>();
    if (claim.anyOrder() && lines.size() > 1) {
      all.add(Claim.ANY_ORDER);
    }
    if (escaped) {
      all.add(Claim.ESCAPED);
    }
    all.addAll(lines);
    return new Correction.To(all);
  }

  private static List<String> mergedInAnyOrder(List<String> claimed, List<String> observed) {
    List<String> left = new ArrayList<>(observed);
    List<Optional<String>> kept = new ArrayList<>();
    for (String line : claimed) {
      Optional<String> match =
          left.stream().filter(each -> Wildcard.matches(line, each)).findFirst();
      match.ifPresent(left::remove);
      kept.add(match.map(each -> line));
    }
    List<String> lines = new ArrayList<>();
    for (Optional<String> line : kept) {
      if (line.isPresent()) {
        lines.add(line.get());
      } else if (!left.isEmpty()) {
        lines.add(left.remove(0));
      }
    }
    lines.addAll(left);
    return lines;
  }

  /** None if a wildcard would be lost. */
  private static List<String> mergedInOrder(List<String> claimed, List<String> observed) {
    List<String> lines = new ArrayList<>();
    Patch<String> patch =
        DiffUtils.diff(claimed, observed, new MyersDiff<>(Wildcard::matches), null, true);
    for (AbstractDelta<String> delta : patch.getDeltas()) {
      List<String> before = delta.getSource().getLines();
      List<String> after = delta.getTarget().getLines();
      if (delta.getType() == DeltaType.EQUAL) {
        lines.addAll(before);
        continue;
      }
      for (int at = 0; at < after.size(); at++) {
        Optional<String> line = restyled(at < before.size() ? before.get(at) : "", after.get(at));
        if (line.isEmpty()) {
          return List.of();
        }
        lines.add(line.get());
      }
    }
    return lines;
  }

  /** What was observed, in the style of what was claimed: its wildcards, its quotes. */
  private static Optional<String> restyled(String claimed, String observed) {
    if (claimed.contains(WILDCARD)) {
      return wild(claimed, observed);
    }
    boolean inOtherQuotes = claimed.startsWith("\"") && observed.matches("'[^'\"\\\\]*'");
    return Optional.of(
        inOtherQuotes ? '"' + observed.substring(1, observed.length() - 1) + '"' : observed);
  }

  /** Puts the wildcards of the claim where they were, if what is around them tells where. */
  private static Optional<String> wild(String claimed, String observed) {
    StringBuilder text = new StringBuilder();
    Patch<String> patch = DiffUtils.diff(characters(claimed), characters(observed), true);
    for (AbstractDelta<String> delta : patch.getDeltas()) {
      List<String> before = delta.getSource().getLines();
      if (delta.getType() == DeltaType.EQUAL) {
        text.append(String.join("", before));
      } else if (before.equals(List.of(WILDCARD)) && !delta.getTarget().getLines().isEmpty()) {
        text.append(WILDCARD);
      } else if (before.contains(WILDCARD)) {
        return Optional.empty();
      } else {
        text.append(String.join("", delta.getTarget().getLines()));
      }
    }
    return Optional.of(text.toString()).filter(result -> fits(result, observed));
  }

  /** An address is a wildcard already. */
  private static boolean fits(String text, String observed) {
    return text.equals(observed) || Wildcard.matches(text, observed);
  }

  private static List<String> characters(String text) {
    return text.codePoints().mapToObj(Character::toString).toList();
  }
}
