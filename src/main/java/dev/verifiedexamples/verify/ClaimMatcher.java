package dev.verifiedexamples.verify;

import dev.verifiedexamples.document.Claim;
import dev.verifiedexamples.execution.Channel;
import dev.verifiedexamples.verdict.Reason;
import dev.verifiedexamples.verdict.Reason.How;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Compares the lines of a claim with the lines that were shown. */
final class ClaimMatcher {

  private final Claim claim;
  private final List<ShownLine> shown;
  private final int firstRaise;

  private ClaimMatcher(Claim claim, List<ShownLine> shown) {
    this.claim = claim;
    this.shown = shown;
    List<Boolean> raises = claim.lines().stream().map(Claim.Line::raises).toList();
    this.firstRaise = raises.contains(true) ? raises.indexOf(true) : Integer.MAX_VALUE;
  }

  /** Why the claim does not say what was shown; empty if it does. */
  static Optional<Reason> mismatch(Claim claim, List<ShownLine> shown) {
    return new ClaimMatcher(claim, shown).mismatch();
  }

  private Optional<Reason> mismatch() {
    for (int at = 0; at < shown.size(); at++) {
      ShownLine line = shown.get(at);
      if (line.continuedAt().isPresent()) {
        return Optional.of(new Reason.OpenLine(at + 1, line.continuedAt().get()));
      }
      if (line.flaw().isPresent()) {
        return line.flaw();
      }
    }
    Optional<Reason> mismatch = claim.anyOrder() ? anyOrderMismatch() : orderedMismatch();
    return mismatch.isEmpty() ? orderOfSets() : mismatch;
  }

  private Optional<Reason> orderedMismatch() {
    int common = Math.min(claim.lines().size(), shown.size());
    for (int at = 0; at < common; at++) {
      if (!matches(at, shown.get(at))) {
        return Optional.of(
            isOtherOrderOfSets(at)
                ? new Reason.SetOrder(at + 1)
                : new Reason.Differs(at + 1, difference(at)));
      }
    }
    return shown.size() == claim.lines().size() ? Optional.empty() : Optional.of(sizes());
  }

  /** Whether a line shows the sets that it is to show, in another order. */
  private boolean isOtherOrderOfSets(int at) {
    ShownLine line = shown.get(at);
    Claim.Line claimed = claim.lines().get(at);
    return line.channel() != Channel.VALUE
        && claimed.raises() == (line.channel() == Channel.EXCEPTION)
        && SetDisplays.dependsOnChance(line.text())
        && Wildcard.matches(
            SetDisplays.inOneOrder(claimed.meant()), SetDisplays.inOneOrder(line.text()));
  }

  private How difference(int at) {
    Claim.Line line = claim.lines().get(at);
    ShownLine observed = shown.get(at);
    boolean raised = observed.channel() == Channel.EXCEPTION;
    if (line.raises() && !raised) {
      return new How.OutputForException();
    }
    if (!line.raises() && at < firstRaise && raised) {
      return new How.ExceptionForOutput();
    }
    String expected = expected(line, observed);
    if (Wildcard.matches(expected, observed.text())) {
      return line.type().equals(Optional.of(observed.type()))
          ? new How.OtherTypesInside()
          : new How.OtherType(observed.type());
    }
    if (isUnwritable(observed.text())) {
      return new How.ControlCharacters();
    }
    if (plain(expected).equals(plain(observed.text()))) {
      return new How.Invisible(firstDifference(expected, observed.text()));
    }
    return expected.strip().equals(observed.text().strip())
        ? new How.BlanksAtEnds()
        : new How.Text();
  }

  /** Whether a comment can't hold a text. */
  static boolean isUnwritable(String text) {
    return text.codePoints()
        .anyMatch(
            each ->
                (Character.isISOControl(each) && each != '\t')
                    || Character.getType(each) == Character.SURROGATE
                    || each == '\u2028'
                    || each == '\u2029');
  }

  /** A text without what can't be seen in it. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replace('\t', ' ')
        .replaceAll("\\p{Cf}", "");
  }

  private static int firstDifference(String documented, String observed) {
    int at = 0;
    while (at < Math.min(documented.length(), observed.length())
        && documented.charAt(at) == observed.charAt(at)) {
      at++;
    }
    return at;
  }

  private Reason.Count sizes() {
    return new Reason.Count(claim.lines().size(), shown.size());
  }

  /**
   * Pairs claimed and shown lines one to one, wildcards included: a matching of a bipartite graph.
   */
  private Optional<Reason> anyOrderMismatch() {
    int[] owner = new int[shown.size()];
    Arrays.fill(owner, -1);
    for (int line = 0; line < claim.lines().size(); line++) {
      if (!assign(line, owner, new boolean[shown.size()])) {
        return Optional.of(new Reason.Differs(line + 1, new How.NotAmong()));
      }
    }
    return shown.size() == claim.lines().size() ? Optional.empty() : Optional.of(sizes());
  }

  private boolean assign(int line, int[] owner, boolean[] tried) {
    for (int at = 0; at < owner.length; at++) {
      if (!tried[at] && matches(line, shown.get(at))) {
        tried[at] = true;
        if (owner[at] < 0 || assign(owner[at], owner, tried)) {
          owner[at] = line;
          return true;
        }
      }
    }
    return false;
  }

  private boolean matches(int at, ShownLine observed) {
    Claim.Line line = claim.lines().get(at);
    boolean raised = observed.channel() == Channel.EXCEPTION;
    if (raised != (at >= firstRaise)) {
      return false;
    }
    boolean isValue = observed.channel() == Channel.VALUE;
    if (isValue && line.literal().isPresent()) {
      return line.literal().equals(observed.literal());
    }
    boolean literalOfAnotherType =
        isValue
            && line.type().isPresent()
            && !line.type().equals(observed.literal().map(spelling -> observed.type()));
    return !literalOfAnotherType && matchesText(line, observed, isValue);
  }

  /**
   * What a line is to be: escapes are for what is written or raised, a value's repr has its own.
   */
  private static String expected(Claim.Line line, ShownLine observed) {
    return observed.channel() == Channel.VALUE ? line.text() : line.meant();
  }

  /**
   * The order of a set within a value's {@code repr} means nothing; in what is written, it is seen.
   */
  private static boolean matchesText(Claim.Line line, ShownLine observed, boolean isValue) {
    String meant = expected(line, observed);
    return Wildcard.matches(meant, observed.text())
        || (isValue
            && observed.literal().isEmpty()
            && Wildcard.matches(
                SetDisplays.inOneOrder(meant), SetDisplays.inOneOrder(observed.text())));
  }

  /** A text that is right only in the order that a set has in this run is no claim. */
  private Optional<Reason> orderOfSets() {
    for (int at = 0; at < shown.size(); at++) {
      ShownLine line = shown.get(at);
      boolean isText = line.isWritten() || line.channel() == Channel.EXCEPTION;
      if (isText && SetDisplays.dependsOnChance(line.text()) && !isLeftOpen(at)) {
        return Optional.of(new Reason.SetOrder(at + 1));
      }
    }
    return Optional.empty();
  }

  /** Whether the claim says nothing of the sets in a line: a wildcard stands where they are. */
  private boolean isLeftOpen(int at) {
    String observed = shown.get(at).text();
    List<Claim.Line> lines =
        claim.anyOrder()
            ? claim.lines().stream()
                .filter(line -> Wildcard.matches(line.meant(), observed))
                .toList()
            : List.of(claim.lines().get(at));
    return lines.stream()
        .anyMatch(
            line ->
                SetDisplays.inOtherOrders(observed).stream()
                    .allMatch(other -> Wildcard.matches(line.meant(), other)));
  }
}
