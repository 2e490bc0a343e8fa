package dev.verifiedexamples.cli.console;

import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.Permission;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.document.Scope;
import dev.verifiedexamples.document.Unreadable;
import dev.verifiedexamples.messages.Messages;
import dev.verifiedexamples.messages.NotChecked;
import dev.verifiedexamples.messages.Stopped;
import dev.verifiedexamples.report.PackageCost;
import dev.verifiedexamples.report.Report;
import dev.verifiedexamples.verdict.ClaimCheck;
import dev.verifiedexamples.verdict.CrossCheck;
import dev.verifiedexamples.verdict.Ledger;
import dev.verifiedexamples.verdict.Ledgers;
import dev.verifiedexamples.verdict.Verification;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** One line an example, each failure in full below it, and a summary. */
public final class ConsoleReport implements Report {

  private static final int MOST_PLACES = 20;

  /** More files than fit on a screen. */
  private static final int LONG = 20;

  private static final String CLEAR_LINE = "\r\u001B[K";

  private final PrintWriter out;
  private final Terminal terminal;
  private final boolean quiet;
  private final String command;
  private final List<String> failedPlaces = new ArrayList<>();
  private final List<Path> failedFiles = new ArrayList<>();
  private final PackageCost cost = new PackageCost();
  private Map<RuntimeInfo.Kind, String> absent = Map.of();
  private int total;
  private int done;
  private boolean afterFailure;
  private Optional<Stopped> stop = Optional.empty();

  /** A report to a terminal or a log. */
  public ConsoleReport(PrintWriter out, Terminal terminal) {
    this(out, terminal, false, "");
  }

  /**
   * A report to a terminal or a log.
   *
   * @param quiet whether it is about failures and nothing else
   * @param command what calls this program, for a line that verifies again what has failed; empty
   *     if there is to be none
   */
  public ConsoleReport(PrintWriter out, Terminal terminal, boolean quiet, String command) {
    this.out = out;
    this.terminal = terminal;
    this.quiet = quiet;
    this.command = command;
  }

  @Override
  public void begin(
      List<RuntimeInfo> runtimes, Map<RuntimeInfo.Kind, String> missing, int documents) {
    total = documents;
    absent = Map.copyOf(missing);
    if (quiet) {
      return;
    }
    out.println(plural(documents, "file") + " on");
    runtimes.forEach(runtime -> out.println("  " + runtime.title()));
    out.println();
    out.flush();
  }

  @Override
  public void next(String id) {
    done++;
    if (terminal.isTerminal()) {
      String failures = failedFiles.isEmpty() ? "" : failedFiles.size() + " failed  ";
      String progress = "  [" + done + "/" + total + "]  " + failures + id;
      out.print(CLEAR_LINE + paint(terminal.fitting(progress), Style.faint));
      out.flush();
    }
  }

  @Override
  public void add(CrossCheck check) {
    cost.add(check);
    List<String> messages = Messages.of(check);
    remember(check.example().path(), messages);
    if (!quiet || !messages.isEmpty()) {
      show(check);
      messages.forEach(this::failure);
    }
    out.flush();
  }

  private void remember(Path path, List<String> messages) {
    if (!messages.isEmpty()) {
      failedFiles.add(path);
      messages.forEach(each -> failedPlaces.add(each.lines().findFirst().orElseThrow()));
    }
  }

  private void show(CrossCheck check) {
    Example example = check.example();
    String permissions =
        example.settings().permissions().stream()
            .map(Permission::word)
            .sorted()
            .collect(Collectors.joining(", "));
    String times =
        check.verifications().stream().map(ConsoleReport::time).collect(Collectors.joining("  "));
    line(
        mark(check),
        example.id(),
        String.format(
            Locale.ROOT,
            "%-11s %s%s%s%s",
            plural(example.claims().size(), "claim"),
            times,
            notApplicable(check),
            notRun(check),
            permissions.isEmpty() ? "" : "  (permitted: " + permissions + ")"));
  }

  private static String time(Verification verification) {
    double seconds = verification.execution().duration().toMillis() / 1000.0;
    return String.format(Locale.ROOT, "%6.2f s", seconds);
  }

  @Override
  public void add(Unreadable unreadable) {
    line(Mark.FAILED, unreadable.id(), "is no example");
    List<String> messages = Messages.of(unreadable);
    remember(unreadable.path(), messages);
    messages.forEach(this::failure);
    out.flush();
  }

  @Override
  public void stopped(Stopped how) {
    stop = Optional.of(how);
  }

  @Override
  public void end(Ledgers ledgers, Duration duration, boolean isEnough) {
    clearLine();
    if (!quiet) {
      sums(ledgers);
      failuresAgain();
    }
    if (!quiet || afterFailure) {
      out.println();
    }
    stop.ifPresent(how -> out.println(how.inWords()));
    out.println(verdict(ledgers, isEnough && stop.isEmpty()) + seconds(duration));
    out.flush();
  }

  /** Of a long run: who looks at its end has not seen them. */
  private void failuresAgain() {
    if (done <= LONG || failedPlaces.isEmpty()) {
      return;
    }
    listed("failure, shown in full above", "failures, shown in full above", failedPlaces);
    if (!command.isEmpty()) {
      out.println();
      out.println("Verify just these again:");
      out.println(
          "  "
              + command
              + " verify "
              + failedFiles.stream()
                  .map(each -> quoted(Messages.at(each, 0)))
                  .collect(Collectors.joining(" ")));
    }
  }

  private static String quoted(String path) {
    boolean isPlain =
        path.chars()
            .allMatch(each -> Character.isLetterOrDigit(each) || "/._-\\:".indexOf(each) >= 0);
    return isPlain ? path : "'" + path.replace("'", "'\\''") + "'";
  }

  private void sums(Ledgers ledgers) {
    out.println();
    Ledger first = ledgers.first();
    out.println(plural(first.examples(), "example") + ", " + plural(first.declared(), "claim"));
    ledgers.byRuntime().forEach(this::total);
    absent.forEach((kind, reason) -> out.println("  %-13s %s".formatted(kind.title(), reason)));
    if (cost.isWorthTelling()) {
      out.println("  " + cost.text());
    }
    unconfirmed(ledgers.unconfirmed());
    lacking(ledgers.lacking());
    listed(
        "comment looks like an output and is no claim",
        "comments look like outputs and are no claims",
        ledgers.unclaimed().stream().map(Messages::of).toList());
    listed(
        "part of the documents is not read",
        "parts of the documents are not read",
        ledgers.notRead().stream().map(Messages::of).toList());
  }

  /**
   * How many claims were confirmed, and what became of the others: never the one without the other.
   */
  private String verdict(Ledgers ledgers, boolean isEnough) {
    boolean isConfirmed = ledgers.isConfirmed() && isEnough;
    String counts =
        plural(ledgers.confirmed(), "claim")
            + (ledgers.unconfirmed().isEmpty()
                ? ""
                : String.format(Locale.ROOT, " of %,d", ledgers.first().declared()));
    String unchecked = ledgers.isConfirmed() ? NotChecked.inWords(ledgers) : "";
    return paint(
            isConfirmed ? "confirmed" : "not confirmed",
            isConfirmed ? Style.fg_green : Style.fg_red,
            Style.bold)
        + (ledgers.isConfirmed() ? ": " + counts : "")
        + (unchecked.isEmpty() ? "" : "; not checked: " + unchecked);
  }

  private static String seconds(Duration duration) {
    return String.format(Locale.ROOT, ", %.1f s", duration.toMillis() / 1000.0);
  }

  private void listed(String one, String several, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    out.println();
    out.println(
        String.format(Locale.ROOT, "%,d %s:", lines.size(), lines.size() == 1 ? one : several));
    for (String line : lines.subList(0, Math.min(MOST_PLACES, lines.size()))) {
      out.println("  " + line);
    }
    if (lines.size() > MOST_PLACES) {
      out.println("  … and " + (lines.size() - MOST_PLACES) + " more");
    }
  }

  private void total(RuntimeInfo runtime, Ledger ledger) {
    String counts =
        "%s confirmed, %s refuted, %s unreached, %s not applicable; %s undocumented, %s"
            .formatted(
                ledger.confirmed(),
                ledger.refuted(),
                ledger.unreached(),
                ledger.notApplicable(),
                plural(ledger.undocumented(), "line"),
                plural(ledger.errors(), "error"));
    out.println("  %-13s %s".formatted(runtime.name(), counts));
  }

  private void lacking(List<Ledgers.Lack> lacks) {
    if (!lacks.isEmpty()) {
      out.println();
      long examples = lacks.stream().map(Ledgers.Lack::example).distinct().count();
      String them = examples == 1 ? "an example" : examples + " examples";
      out.println(
          "not applicable for want of packages: " + them + "; the command packages gets them");
    }
  }

  private void unconfirmed(List<ClaimCheck> claims) {
    listed(
        "claim was confirmed on no runtime",
        "claims were confirmed on no runtime",
        claims.stream()
            .filter(each -> !each.fails())
            .map(
                each ->
                    Messages.at(each.example().path(), each.claim().line())
                        + "  "
                        + each.claim().scope().arrow())
            .toList());
  }

  /** How often a claim does not apply, where that is all that became of it. */
  private static String notApplicable(CrossCheck check) {
    long count =
        check.unconfirmed().stream()
            .filter(claim -> !claim.scope().equals(Scope.EVERYWHERE))
            .count();
    return count == 0 || !check.isConfirmed() ? "" : "  (" + count + " not applicable)";
  }

  /** Where it was not run, and why: {@code (not on GraalPy: needs numpy)}. */
  private static String notRun(CrossCheck check) {
    Map<String, List<String>> runtimes = new LinkedHashMap<>();
    for (Verification each : check.verifications()) {
      each.execution()
          .obstacle()
          .ifPresent(
              obstacle ->
                  runtimes
                      .computeIfAbsent(obstacle.summary(), reason -> new ArrayList<>())
                      .add(each.runtime().name()));
    }
    return runtimes.entrySet().stream()
        .map(each -> "  (not on " + String.join(", ", each.getValue()) + ": " + each.getKey() + ")")
        .collect(Collectors.joining());
  }

  private static Mark mark(CrossCheck check) {
    if (!check.isConfirmed()) {
      return Mark.FAILED;
    }
    return check.provesSomething() ? Mark.CONFIRMED : Mark.NOTHING;
  }

  private enum Mark {
    CONFIRMED("✓", Style.fg_green),
    FAILED("✗", Style.fg_red),
    NOTHING("–", Style.faint);

    private final String sign;
    private final Style style;

    Mark(String sign, Style style) {
      this.sign = sign;
      this.style = style;
    }
  }

  private void line(Mark mark, String id, String rest) {
    clearLine();
    if (afterFailure) {
      out.println();
      afterFailure = false;
    }
    String sign = paint(mark.sign, mark.style);
    out.println("  " + sign + " " + "%-52s".formatted(id) + " " + rest);
  }

  private void failure(String message) {
    out.println();
    message.lines().forEach(line -> out.println("    " + line));
    afterFailure = true;
  }

  private void clearLine() {
    if (terminal.isTerminal()) {
      out.print(CLEAR_LINE);
    }
  }

  private String paint(String text, IStyle... styles) {
    return CommandLine.Help.defaultColorScheme(terminal.ansi())
        .apply(text, List.of(styles))
        .toString();
  }

  private static String plural(int count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }
}
