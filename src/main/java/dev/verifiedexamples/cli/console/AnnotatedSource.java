package dev.verifiedexamples.cli.console;

import dev.verifiedexamples.document.Claim;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.messages.Messages;
import dev.verifiedexamples.verdict.CrossCheck;
import dev.verifiedexamples.verdict.Verdict;
import dev.verifiedexamples.verdict.Verification;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** The source of an example with its verdicts beside the lines. */
public final class AnnotatedSource {

  private static final Map<Verdict, String> SIGNS =
      Map.of(
          Verdict.CONFIRMED, "✓",
          Verdict.REFUTED, "✗",
          Verdict.UNREACHED, "?",
          Verdict.NOT_APPLICABLE, "·");

  private final PrintWriter out;
  private final Ansi ansi;

  /**
   * A view for a terminal or a file.
   *
   * @param ansi whether to colour it
   */
  public AnnotatedSource(PrintWriter out, Ansi ansi) {
    this.out = out;
    this.ansi = ansi;
  }

  /**
   * Prints an example: a column of verdicts for each runtime, the lines, and below them whatever
   * keeps the example from being confirmed.
   */
  public void print(CrossCheck check, String source) {
    Example example = check.example();
    out.println(paint(Messages.at(example.path(), 0), Style.bold));
    String columns =
        check.verifications().stream()
            .map(each -> each.runtime().name())
            .collect(Collectors.joining(", "));
    out.println(paint("verdicts on " + columns, Style.faint));
    out.println();
    Map<Integer, Claim> claims = new HashMap<>();
    for (Claim claim : example.claims()) {
      claims.put(claim.line(), claim);
      claim.lines().forEach(line -> claims.put(line.line(), claim));
    }
    List<String> lines = source.lines().toList();
    for (int row = 1; row <= lines.size(); row++) {
      print(row, lines.get(row - 1), claims.get(row), check);
    }
    for (String message : Messages.of(check)) {
      out.println();
      out.println(message);
    }
    out.println();
    out.flush();
  }

  private void print(int row, String line, @Nullable Claim claim, CrossCheck check) {
    StringBuilder verdicts = new StringBuilder();
    IStyle style = Style.fg_green;
    for (Verification verification : check.verifications()) {
      Verdict verdict = claim == null ? null : verdictOn(claim, verification);
      boolean first = claim != null && claim.line() == row;
      verdicts.append(verdict == null || !first ? " " : SIGNS.get(verdict));
      if (verdict == Verdict.REFUTED || verdict == Verdict.UNREACHED) {
        style = Style.fg_red;
      }
    }
    int comment = claim == null ? comment(line) : line.lastIndexOf("# " + scope(claim) + "=>");
    IStyle tail = claim == null ? Style.faint : style;
    String text =
        comment < 0 ? line : line.substring(0, comment) + paint(line.substring(comment), tail);
    String number = paint(String.format(Locale.ROOT, "%4d", row), Style.faint);
    out.println((number + " " + paint(verdicts.toString(), style) + "  " + text).stripTrailing());
  }

  private static Verdict verdictOn(Claim claim, Verification verification) {
    return verification.judgements().stream()
        .filter(judgement -> judgement.claim().equals(claim))
        .findFirst()
        .orElseThrow()
        .verdict();
  }

  private static String scope(Claim claim) {
    return claim.scope().spelling();
  }

  /** Where a line of nothing but a comment begins. */
  private static int comment(String line) {
    return line.strip().startsWith("#") ? line.indexOf('#') : -1;
  }

  private String paint(String text, IStyle... styles) {
    return CommandLine.Help.defaultColorScheme(ansi).apply(text, List.of(styles)).toString();
  }
}
