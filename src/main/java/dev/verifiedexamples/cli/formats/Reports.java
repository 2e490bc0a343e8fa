package dev.verifiedexamples.cli.formats;

import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.cli.console.ConsoleReport;
import dev.verifiedexamples.cli.console.Terminal;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.document.Unreadable;
import dev.verifiedexamples.machine.WholeFile;
import dev.verifiedexamples.messages.Stopped;
import dev.verifiedexamples.report.Conclusion;
import dev.verifiedexamples.report.Findings;
import dev.verifiedexamples.report.FindingsReport;
import dev.verifiedexamples.report.GithubFormat;
import dev.verifiedexamples.report.Report;
import dev.verifiedexamples.verdict.CrossCheck;
import dev.verifiedexamples.verdict.Ledgers;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Several reports of one run. What goes to files is written when the run is over. */
public final class Reports implements Report {

  private final List<Report> all;
  private final List<Target> targets;
  private final Map<Path, StringWriter> texts = new LinkedHashMap<>();
  private final FindingsReport findings = new FindingsReport();
  private final PrintWriter out;
  private final Path root;

  Reports(List<Report> people, List<Target> targets, PrintWriter out, Path root) {
    this.all = new ArrayList<>(people);
    this.targets = List.copyOf(targets);
    this.out = out;
    this.root = root;
    all.add(findings);
    for (Target each : targets) {
      if (each.format() == Format.TEXT) {
        StringWriter text = new StringWriter();
        each.file().ifPresent(file -> texts.put(file, text));
        all.add(new ConsoleReport(new PrintWriter(text), Terminal.NONE, false, ""));
      }
    }
  }

  @Override
  public void begin(List<RuntimeInfo> runtimes, Map<RuntimeInfo.Kind, String> absent, int files) {
    each(report -> report.begin(runtimes, absent, files));
  }

  @Override
  public void next(String id) {
    each(report -> report.next(id));
  }

  @Override
  public void add(CrossCheck check) {
    each(report -> report.add(check));
  }

  @Override
  public void add(Unreadable unreadable) {
    each(report -> report.add(unreadable));
  }

  @Override
  public void stopped(Stopped how) {
    each(report -> report.stopped(how));
  }

  @Override
  public void end(Ledgers ledgers, Duration duration, boolean isEnough) {
    each(report -> report.end(ledgers, duration, isEnough));
  }

  private void each(Consumer<Report> action) {
    all.forEach(action);
  }

  /**
   * Writes what is written as a whole.
   *
   * @throws UnusableInputException if a file can't be written
   */
  public void write() throws UnusableInputException {
    Findings found = findings.findings();
    Conclusion conclusion = findings.conclusion();
    for (Target each : targets) {
      if (each.format() == Format.TEXT) {
        continue;
      }
      String text = each.format().write(found, conclusion, root);
      if (each.file().isPresent()) {
        write(each.file().get(), text);
      } else {
        out.print(text);
        out.flush();
      }
    }
    for (Map.Entry<Path, StringWriter> each : texts.entrySet()) {
      write(each.getKey(), each.getValue().toString());
    }
    Optional<Path> summary =
        Optional.ofNullable(System.getenv("GITHUB_STEP_SUMMARY"))
            .filter(file -> !file.isEmpty())
            .map(Path::of);
    if (summary.isPresent() && targets.stream().anyMatch(each -> each.format() == Format.GITHUB)) {
      append(summary.get(), GithubFormat.summary(found, conclusion, root));
    }
  }

  private static void write(Path file, String text) throws UnusableInputException {
    try {
      WholeFile.write(file, text);
    } catch (IOException failure) {
      throw unwritable(file, failure);
    }
  }

  /** Other steps of the job write their summaries there, too. */
  private static void append(Path file, String text) throws UnusableInputException {
    try {
      Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException failure) {
      throw unwritable(file, failure);
    }
  }

  private static UnusableInputException unwritable(Path file, IOException failure) {
    return new UnusableInputException(file + ": no report can be written: " + failure.getMessage());
  }
}
