package dev.verifiedexamples.cli;

import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.corpus.ExampleFile;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.Reading;
import dev.verifiedexamples.document.Shim;
import dev.verifiedexamples.document.Unreadable;
import dev.verifiedexamples.execution.Execution;
import dev.verifiedexamples.machine.ContinuousIntegration;
import dev.verifiedexamples.messages.Messages;
import dev.verifiedexamples.pipeline.ExampleVerifier;
import dev.verifiedexamples.pipeline.Verifiers;
import dev.verifiedexamples.runtime.Runtimes;
import dev.verifiedexamples.update.ClaimUpdate;
import dev.verifiedexamples.verdict.ClaimCheck;
import dev.verifiedexamples.verdict.CrossCheck;
import dev.verifiedexamples.verdict.Verification;
import dev.verifiedexamples.verify.Verifier;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Rewrites claims with what was observed. */
@Command(
    name = "update",
    description = {
      "Rewrites refuted claims with what was observed, after showing what changes, and fills in",
      "those that ask for it: # => ? becomes what all runtimes show, today and on another day.",
      "It invents no exception, scope or erratum, and leaves examples alone that fail otherwise."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class UpdateCommand implements Callable<Integer> {

  @Mixin private final PathsMixin paths = new PathsMixin();

  @Mixin private final RuntimesMixin runtimesMixin = new RuntimesMixin();

  @Option(names = "--yes", negatable = true, description = "Write, or do not, without asking")
  private @Nullable Boolean yes;

  @Option(names = "--check", description = "Write nothing; exit status 1 if something would change")
  private boolean checkOnly;

  @Spec private CommandSpec spec;

  private final BufferedReader answers =
      new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));

  private ExitStatus status = ExitStatus.CONFIRMED;

  UpdateCommand() {}

  @Override
  public Integer call() throws UnusableInputException, IOException {
    if (ContinuousIntegration.isRunning() && !checkOnly) {
      err().println("CI is set, and nothing is updated there; say --check");
      return ExitStatus.UNUSABLE.code();
    }
    List<ExampleFile> files = paths.find().files();
    try (Runtimes runtimes = runtimesMixin.open()) {
      ExampleVerifier verifier = Verifiers.on(runtimes);
      for (ExampleFile file : files) {
        update(file, runtimes, verifier);
      }
    }
    return status.code();
  }

  private void update(ExampleFile file, Runtimes runtimes, ExampleVerifier verifier)
      throws IOException {
    List<ClaimUpdate.Checked> scripts = new ArrayList<>();
    for (Reading reading : verifier.readAll(file)) {
      if (reading instanceof Unreadable unreadable) {
        Messages.of(unreadable).forEach(err()::println);
        worsen(ExitStatus.UNUSABLE);
      } else if (reading instanceof Example example && !example.claims().isEmpty()) {
        scripts.add(checked(example, runtimes, verifier));
      }
    }
    if (scripts.isEmpty()) {
      return;
    }
    ClaimUpdate update =
        ClaimUpdate.of(file.path(), Files.readString(file.path()), scripts, verifier::readLines);
    update.obstacles().forEach(err()::println);
    if (!update.obstacles().isEmpty()) {
      worsen(ExitStatus.REFUTED);
    }
    if (!update.changesSomething()) {
      return;
    }
    if (!holds(update, file, scripts, verifier)) {
      err().println(Messages.at(file.path(), 0) + ": what was observed makes no claim");
      worsen(ExitStatus.REFUTED);
      return;
    }
    update.diff().forEach(this::printDiffLine);
    out().flush();
    if (!checkOnly && isAgreed()) {
      update.write();
      out().println("written: " + Messages.at(file.path(), 0));
    } else {
      worsen(ExitStatus.REFUTED);
    }
    out().flush();
  }

  private static ClaimUpdate.Checked checked(
      Example example, Runtimes runtimes, ExampleVerifier verifier) {
    CrossCheck check = verifier.check(example, runtimes.execute(example));
    List<Execution> again =
        ClaimUpdate.isAsked(example)
            ? runtimes.infos().stream()
                .map(info -> runtimes.executeAgain(onAnotherDay(example), info))
                .toList()
            : List.of();
    return new ClaimUpdate.Checked(check, again);
  }

  private static Example onAnotherDay(Example example) {
    return example.asking(example.settings().with(Shim.OTHER_DAY));
  }

  /** Whether the new claims, read again, are no worse than the old ones against the same runs. */
  private static boolean holds(
      ClaimUpdate update,
      ExampleFile file,
      List<ClaimUpdate.Checked> scripts,
      ExampleVerifier verifier) {
    List<Example> updated =
        verifier.readAll(file.id(), file.path(), update.source()).stream()
            .flatMap(reading -> reading.example().stream())
            .filter(example -> !example.claims().isEmpty())
            .toList();
    if (updated.size() != scripts.size()) {
      return false;
    }
    long failures = 0;
    for (int at = 0; at < updated.size(); at++) {
      List<Execution> executions =
          scripts.get(at).check().verifications().stream().map(Verification::execution).toList();
      CrossCheck check = Verifier.verify(updated.get(at), executions);
      failures += check.claims().stream().filter(ClaimCheck::fails).count();
    }
    return failures <= update.obstacles().size();
  }

  private boolean isAgreed() throws IOException {
    if (yes != null) {
      return yes;
    }
    out().print("Write it? [y/N] ");
    out().flush();
    String answer = answers.readLine();
    return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
  }

  private void printDiffLine(String line) {
    IStyle style = Style.faint;
    if (line.startsWith("+")) {
      style = Style.fg_green;
    } else if (line.startsWith("-")) {
      style = Style.fg_red;
    }
    String text =
        CommandLine.Help.defaultColorScheme(Ansi.AUTO).apply(line, List.of(style)).toString();
    out().println(text);
  }

  private void worsen(ExitStatus other) {
    status = status.or(other);
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
