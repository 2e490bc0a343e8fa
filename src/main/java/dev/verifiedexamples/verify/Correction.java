package dev.verifiedexamples.verify;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import com.github.difflib.patch.Patch;
import dev.verifiedexamples.Claim;
import dev.verifiedexamples.CrossCheck;
import dev.verifiedexamples.Judgement;
import dev.verifiedexamples.Shown;
import dev.verifiedexamples.Statement;
import dev.verifiedexamples.Verdict;
import dev.verifiedexamples.Verification;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a refuted claim has to say to be true: what was observed, its wildcards kept where they
 * still fit. There is none where only its author can know what was meant.
 *
 * @param lines the texts behind its arrows, never none
 * @param obstacle why there is no correction; empty if there is one
 */
public record Correction(List<String> lines, String obstacle) {

  /** Another one in every run. */
  private static final Pattern ADDRESS = Pattern.compile(" at 0x[0-9A-Fa-f]+");

  private static final String ANY_ADDRESS = " at 0x" + Claim.WILDCARD;

  private static final String WILDCARD = String.valueOf(Claim.WILDCARD);

  /** Copies the lines. */
  public Correction {
    lines = List.copyOf(lines);
  }

  /** Whether there is one. */
  public boolean isPossible() {
    return obstacle.isEmpty();
  }

  /**
   * The correction of a claim, given by its place among the example's; nothing if it needs none.
   */
  public static Optional<Correction> of(CrossCheck check, int number) {
    List<Verification> speaking =
        check.verifications().stream()
            .filter(each -> each.judgements().get(number).verdict() != Verdict.NOT_APPLICABLE)
            .toList();
    List<Judgement> judgements =
        speaking.stream().map(each -> each.judgements().get(number)).toList();
    if (judgements.stream().noneMatch(Judgement::fails)) {
      return Optional.empty();
    }
    Claim claim = check.example().claims().get(number);
    return Optional.of(correct(claim, speaking, judgements));
  }

  private static Correction correct(
      Claim claim, List<Verification> verifications, List<Judgement> judgements) {
    if (claim.scope().isErratum()) {
      return impossible("an erratum came true; remove it by hand");
    }
    boolean raises = claim.lines().stream().anyMatch(Claim.Line::raises);
    boolean raised =
        verifications.get(0).execution().shownBy(claim.statement()).stream()
            .anyMatch(Shown.Raised.class::isInstance);
    if (raises != raised) {
      return impossible(raises ? "it did not raise; mend it by hand" : "it raised");
    }
    List<Correction> corrections =
        judgements.stream().map(each -> correct(claim, each.observed())).distinct().toList();
    return corrections.size() == 1
        ? corrections.get(0)
        : impossible("runtimes differ; give each a claim of its own by hand");
  }

  private static Correction correct(Claim claim, List<String> observed) {
    if (observed.stream().anyMatch(Correction::isUnprintable)) {
      return impossible("what was observed can't be written in a comment");
    }
    List<String> lasting =
        observed.stream().map(line -> ADDRESS.matcher(line).replaceAll(ANY_ADDRESS)).toList();
    boolean passesValueOn = claim.statement().shows() != Statement.Shows.EXPRESSION;
    if (observed.isEmpty() || (passesValueOn && !lasting.equals(observed))) {
      return new Correction(List.of(Claim.NO_OUTPUT), "");
    }
    return merged(claim, lasting);
  }

  private static boolean isUnprintable(String line) {
    return line.codePoints().anyMatch(Character::isISOControl)
        || line.contains("\u2028")
        || line.contains("\u2029");
  }

  private static Correction merged(Claim claim, List<String> observed) {
    List<String> claimed = claim.lines().stream().map(Claim.Line::text).toList();
    List<String> lines =
        claim.anyOrder() ? mergedInAnyOrder(claimed, observed) : mergedInOrder(claimed, observed);
    if (lines.isEmpty()) {
      return impossible("it holds a wildcard that fits no more; mend it by hand");
    }
    List<String> all = new ArrayList<>();
    if (claim.anyOrder() && lines.size() > 1) {
      all.add(Claim.ANY_ORDER);
    }
    all.addAll(lines);
    return new Correction(all, "");
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

  private static Correction impossible(String obstacle) {
    return new Correction(List.of(), obstacle);
  }
}
