package dev.verifiedexamples.report;

import dev.verifiedexamples.Ledger;
import dev.verifiedexamples.Permission;
import dev.verifiedexamples.RuntimeInfo;
import dev.verifiedexamples.Unreadable;
import dev.verifiedexamples.Verdict;
import dev.verifiedexamples.Verification;
import dev.verifiedexamples.verify.Messages;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** One line an example, each failure in full below it, and a summary. */
public final class ConsoleReport implements Report {

  private static final String CLEAR_LINE = "\r\u001B[K";

  private final PrintWriter out;
  private final Ansi ansi;
  private int total;
  private int done;
  private boolean afterFailure;

  /**
   * A report to a terminal or a log.
   *
   * @param ansi whether to colour it, and to show which example is at work
   */
  public ConsoleReport(PrintWriter out, Ansi ansi) {
    this.out = out;
    this.ansi = ansi;
  }

  @Override
  public void begin(RuntimeInfo runtime, int examples) {
    total = examples;
    out.println(plural(examples, "example") + " on " + runtime.title());
    out.println();
    out.flush();
  }

  @Override
  public void next(String id) {
    done++;
    if (ansi.enabled()) {
      out.print(CLEAR_LINE + paint("  [" + done + "/" + total + "] " + id, Style.faint));
      out.flush();
    }
  }

  @Override
  public void add(Verification verification) {
    String permissions =
        verification.example().settings().permissions().stream()
            .map(Permission::word)
            .sorted()
            .collect(Collectors.joining(", "));
    double seconds = verification.execution().duration().toMillis() / 1000.0;
    line(
        verification.isConfirmed(),
        verification.example().id(),
        String.format(
            Locale.ROOT,
            "%-11s %6.2f s%s%s",
            plural(verification.judgements().size(), "claim"),
            seconds,
            notApplicable(verification),
            permissions.isEmpty() ? "" : "  (permitted: " + permissions + ")"));
    Messages.of(verification).forEach(this::failure);
    out.flush();
  }

  @Override
  public void add(Unreadable unreadable) {
    line(false, unreadable.id(), "is no example");
    Messages.of(unreadable).forEach(this::failure);
    out.flush();
  }

  @Override
  public void end(Ledger ledger, Duration duration) {
    clearLine();
    out.println();
    out.println(
        paint(
            "%s, %s: %d confirmed, %d refuted, %d unreached, %d not applicable"
                .formatted(
                    plural(ledger.examples(), "example"),
                    plural(ledger.declared(), "claim"),
                    ledger.confirmed(),
                    ledger.refuted(),
                    ledger.unreached(),
                    ledger.notApplicable()),
            ledger.isConfirmed() ? Style.fg_green : Style.fg_red,
            Style.bold));
    out.println(
        String.format(
            Locale.ROOT,
            "%s undocumented, %s, %.1f s",
            plural(ledger.undocumented(), "line"),
            plural(ledger.errors(), "error"),
            duration.toMillis() / 1000.0));
    out.flush();
  }

  private static String notApplicable(Verification verification) {
    int count = verification.count(Verdict.NOT_APPLICABLE);
    return count == 0 ? "" : "  (" + count + " not applicable)";
  }

  private void line(boolean confirmed, String id, String rest) {
    clearLine();
    if (afterFailure) {
      out.println();
      afterFailure = false;
    }
    String mark = confirmed ? paint("✓", Style.fg_green) : paint("✗", Style.fg_red, Style.bold);
    out.println("  " + mark + " " + "%-52s".formatted(id) + " " + rest);
  }

  private void failure(String message) {
    out.println();
    message.lines().forEach(line -> out.println("    " + line));
    afterFailure = true;
  }

  private void clearLine() {
    if (ansi.enabled()) {
      out.print(CLEAR_LINE);
    }
  }

  private String paint(String text, IStyle... styles) {
    return CommandLine.Help.defaultColorScheme(ansi).apply(text, List.of(styles)).toString();
  }

  private static String plural(int count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }
}
