package dev.verifiedexamples.verify;

import dev.verifiedexamples.Claim;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Holds the lines of a claim against the lines that were shown. */
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
  static Optional<String> mismatch(Claim claim, List<ShownLine> shown) {
    return new ClaimMatcher(claim, shown).mismatch();
  }

  private Optional<String> mismatch() {
    if (claim.anyOrder()) {
      return anyOrderMismatch();
    }
    int common = Math.min(claim.lines().size(), shown.size());
    for (int at = 0; at < common; at++) {
      if (!matches(at, shown.get(at))) {
        return Optional.of(difference(at));
      }
    }
    if (shown.size() == claim.lines().size()) {
      return Optional.empty();
    }
    return Optional.of(sizes());
  }

  private String difference(int at) {
    Claim.Line line = claim.lines().get(at);
    ShownLine observed = shown.get(at);
    String where = claim.lines().size() > 1 || shown.size() > 1 ? "line " + (at + 1) + " " : "it ";
    if (line.raises() && observed.source() != ShownLine.Source.RAISED) {
      return where + "shows output where an exception is claimed";
    }
    if (!line.raises() && at < firstRaise && observed.source() == ShownLine.Source.RAISED) {
      return where + "raises an exception instead";
    }
    if (line.text().equals(observed.text())) {
      boolean sameType = line.type().equals(Optional.of(observed.type()));
      String what = sameType ? "holds values of other types" : "is " + article(observed.type());
      return where + "looks the same, but " + what;
    }
    if (plain(line.text()).equals(plain(observed.text()))) {
      return where + "looks the same, but has " + firstDifference(line.text(), observed.text());
    }
    if (line.text().strip().equals(observed.text().strip())) {
      return where + "differs in blanks at its ends";
    }
    return where + "differs";
  }

  /** A text without what can't be seen in it. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "");
  }

  private static String firstDifference(String documented, String observed) {
    int at = 0;
    while (at < Math.min(documented.length(), observed.length())
        && documented.charAt(at) == observed.charAt(at)) {
      at++;
    }
    return "%s where %s is documented"
        .formatted(codePoint(observed, at), codePoint(documented, at));
  }

  private static String codePoint(String text, int at) {
    return at < text.length() ? "U+%04X".formatted(text.codePointAt(at)) : "its end";
  }

  private static String article(String type) {
    boolean vowel = !type.isEmpty() && "aeiouAEIOU".indexOf(type.charAt(0)) >= 0;
    return (vowel ? "an " : "a ") + type;
  }

  private String sizes() {
    if (claim.lines().isEmpty()) {
      return "no output is claimed";
    }
    if (shown.isEmpty()) {
      return "nothing was shown";
    }
    return "%s claimed, %s shown".formatted(lines(claim.lines().size()), shown.size());
  }

  private static String lines(int count) {
    return count == 1 ? "1 line" : count + " lines";
  }

  /**
   * Pairs claimed and shown lines one to one, wildcards included: a matching of a bipartite graph.
   */
  private Optional<String> anyOrderMismatch() {
    int[] owner = new int[shown.size()];
    Arrays.fill(owner, -1);
    for (int line = 0; line < claim.lines().size(); line++) {
      if (!assign(line, owner, new boolean[shown.size()])) {
        return Optional.of("`" + claim.lines().get(line).text() + "` is not among what was shown");
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
    boolean raised = observed.source() == ShownLine.Source.RAISED;
    if (raised != (at >= firstRaise)) {
      return false;
    }
    if (observed.source() == ShownLine.Source.VALUE && line.literal().isPresent()) {
      return line.literal().equals(observed.literal());
    }
    boolean literalOfAnotherType =
        observed.source() == ShownLine.Source.VALUE
            && line.type().isPresent()
            && !line.type().equals(observed.literal().map(spelling -> observed.type()));
    return !literalOfAnotherType && Wildcard.matches(line.text(), observed.text());
  }
}
