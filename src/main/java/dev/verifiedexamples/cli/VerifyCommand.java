package dev.verifiedexamples.cli;

import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.cli.console.ConsoleReport;
import dev.verifiedexamples.corpus.Documents;
import dev.verifiedexamples.corpus.ExampleFile;
import dev.verifiedexamples.document.Reading;
import dev.verifiedexamples.machine.ContinuousIntegration;
import dev.verifiedexamples.pipeline.ExampleVerifier;
import dev.verifiedexamples.pipeline.Verifiers;
import dev.verifiedexamples.report.JsonReport;
import dev.verifiedexamples.report.Portability;
import dev.verifiedexamples.report.Report;
import dev.verifiedexamples.runtime.Runtimes;
import dev.verifiedexamples.verdict.CrossCheck;
import dev.verifiedexamples.verdict.Ledgers;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Verifies examples and tells what became of their claims. */
@Command(
    name = "verify",
    description = "Runs examples and holds their claims against what they show.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class VerifyCommand implements Callable<Integer> {

  enum Format {
    text,
    json
  }

  @Mixin private final PathsMixin paths = new PathsMixin();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text for people, json for programs: ${COMPLETION-CANDIDATES}. Default: text")
  private Format format = Format.text;

  @Mixin private final RuntimesMixin runtimesMixin = new RuntimesMixin();

  @Option(
      names = "--complete",
      negatable = true,
      description = {
        "Every claim must be confirmed on at least one runtime, and everything read (or need",
        "not). Default: it must where the environment variable CI is set, but for claims",
        "about versions that are not installed"
      })
  private @Nullable Boolean complete;

  @Option(
      names = "--shuffle",
      paramLabel = "SEED",
      description = "Verify in an order made from this number: the verdicts must not depend on it")
  private @Nullable Long seed;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many examples are run at a time. Default: one for each processor")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--report",
      paramLabel = "DIR",
      description = "Also write PORTABILITY.md and portability.json there: what each runtime shows")
  private @Nullable Path folder;

  @Spec private CommandSpec spec;

  VerifyCommand() {}

  @Override
  public Integer call() throws UnusableInputException {
    if (jobs < 1) {
      throw new ParameterException(spec.commandLine(), "--jobs " + jobs + ": at least 1");
    }
    Documents documents = paths.find();
    List<ExampleFile> files = new ArrayList<>(documents.files());
    if (seed != null) {
      Collections.shuffle(files, new Random(seed));
    }
    PrintWriter out = spec.commandLine().getOut();
    Report report = format == Format.json ? new JsonReport(out) : new ConsoleReport(out, Ansi.AUTO);
    long start = System.nanoTime();
    boolean unusable = false;
    List<CrossCheck> checks = new ArrayList<>();
    try (Runtimes runtimes = runtimesMixin.open()) {
      Ledgers ledgers = Ledgers.on(runtimes.infos()).withNotRead(documents.notRead());
      ExampleVerifier verifier = Verifiers.on(runtimes);
      if (runtimes.includeGraalpy()) {
        runtimes.graalpy().prepare(); // while the first example is read
      }
      report.begin(runtimes.infos(), runtimes.absent(), files.size());
      try (InOrder<List<Found>> found = InOrder.of(jobs, files, file -> verified(verifier, file))) {
        for (ExampleFile file : files) {
          report.next(file.id());
          for (Found each : found.next()) {
            ledgers = ledgers.withNotRead(each.reading().notRead());
            if (each.check().isPresent()) {
              report.add(each.check().get());
              checks.add(each.check().get());
              ledgers = ledgers.with(each.check().get());
            } else if (each.reading().unreadable().isPresent()) {
              report.add(each.reading().unreadable().get());
              ledgers = ledgers.withUnreadable();
              unusable = true;
            } else if (paths.name(file)) {
              throw new UnusableInputException(
                  file.id() + ": there is no Python here, no block that opens with ```python");
            }
          }
        }
      }
      report.end(ledgers, Duration.ofNanos(System.nanoTime() - start), isEnough(ledgers));
      writePortability(checks, ledgers, runtimes);
      return status(unusable, ledgers);
    }
  }

  private record Found(Reading reading, Optional<CrossCheck> check) {}

  private static List<Found> verified(ExampleVerifier verifier, ExampleFile file) {
    return verifier.readAll(file).stream()
        .map(reading -> new Found(reading, reading.example().map(verifier::check)))
        .toList();
  }

  /** A page that says what holds is not made of what does not. */
  private void writePortability(List<CrossCheck> checks, Ledgers ledgers, Runtimes runtimes)
      throws UnusableInputException {
    if (folder == null) {
      return;
    }
    if (!ledgers.isConfirmed()) {
      spec.commandLine().getErr().println(folder + ": no report on what is not confirmed");
      return;
    }
    try {
      new Portability(checks, runtimes.infos(), paths.sources()).write(folder);
    } catch (IOException failure) {
      throw new ParameterException(
          spec.commandLine(), folder + ": no report can be written: " + failure.getMessage());
    }
  }

  private int status(boolean unusable, Ledgers ledgers) {
    if (unusable) {
      return ExitStatus.UNUSABLE.code();
    }
    return (ledgers.isConfirmed() && isEnough(ledgers) ? ExitStatus.CONFIRMED : ExitStatus.REFUTED)
        .code();
  }

  private boolean isEnough(Ledgers ledgers) {
    if (complete != null) {
      return ledgers.isComplete() || !complete;
    }
    return ledgers.isProven() || !ContinuousIntegration.isRunning();
  }
}
