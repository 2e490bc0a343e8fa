package dev.verifiedexamples.cli;

import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.cli.formats.Reports;
import dev.verifiedexamples.cli.formats.ReportsMixin;
import dev.verifiedexamples.corpus.Documents;
import dev.verifiedexamples.corpus.ExampleFile;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.Reading;
import dev.verifiedexamples.machine.ContinuousIntegration;
import dev.verifiedexamples.messages.Stopped;
import dev.verifiedexamples.pipeline.ExampleVerifier;
import dev.verifiedexamples.pipeline.Verifiers;
import dev.verifiedexamples.report.Portability;
import dev.verifiedexamples.runtime.Runtimes;
import dev.verifiedexamples.verdict.CrossCheck;
import dev.verifiedexamples.verdict.Ledgers;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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

  @Mixin private final PathsMixin paths = new PathsMixin();

  @Mixin private final ReportsMixin reportsMixin = new ReportsMixin();

  @Mixin private final RuntimesMixin runtimesMixin;

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

  @Option(names = "--fail-fast", description = "End with the first example that fails")
  private boolean failFast;

  @Option(
      names = "--portability",
      paramLabel = "DIR",
      description =
          "Also write there what each runtime shows: pages/README.md and portability.json")
  private @Nullable Path folder;

  @Spec private CommandSpec spec;

  private final PackageSupply supply;

  VerifyCommand() {
    this(PackageSupply.ofLock());
  }

  VerifyCommand(PackageSupply supply) {
    this.supply = supply;
    this.runtimesMixin = new RuntimesMixin(supply);
  }

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
    Interruption interruption = Interruption.ofThisThread();
    try {
      fetchPackages(documents.files());
      try (Runtimes runtimes = runtimesMixin.open()) {
        return new Run(runtimes, documents, files).verify().code();
      }
    } catch (InterruptedException beforeAnythingIsKnown) {
      return ExitStatus.INTERRUPTED.code();
    } finally {
      interruption.isOver();
    }
  }

  /** One run over all files, on runtimes that are open. */
  private final class Run {

    private final Runtimes runtimes;
    private final List<ExampleFile> files;
    private final Reports report = reportsMixin.reports(Invocation.command());
    private final List<CrossCheck> checks = new ArrayList<>();
    private Ledgers ledgers;
    private ExitStatus status = ExitStatus.CONFIRMED;
    private int done;

    Run(Runtimes runtimes, Documents documents, List<ExampleFile> files) {
      this.runtimes = runtimes;
      this.files = files;
      this.ledgers = Ledgers.on(runtimes.infos()).withNotRead(documents.notRead());
    }

    ExitStatus verify() throws UnusableInputException {
      long start = System.nanoTime();
      ExampleVerifier verifier = Verifiers.on(runtimes);
      if (runtimes.includeGraalpy()) {
        runtimes.graalpy().prepare(); // while the first example is read
      }
      report.begin(runtimes.infos(), runtimes.absent(), files.size());
      try (InOrder<List<Found>> found = InOrder.of(jobs, files, file -> verified(verifier, file))) {
        for (ExampleFile file : files) {
          report.next(file.id());
          for (Found each : found.next()) {
            enter(file, each);
          }
          done++;
          if (failFast && status != ExitStatus.CONFIRMED) {
            stop(Stopped.Why.FIRST_FAILURE);
            break;
          }
        }
      } catch (InterruptedException interrupted) {
        status = ExitStatus.INTERRUPTED;
        stop(Stopped.Why.INTERRUPTED);
      }
      boolean isEnough = done == files.size() && isEnough(ledgers);
      report.end(ledgers, Duration.ofNanos(System.nanoTime() - start), isEnough);
      report.write();
      writePortability();
      return status.or(
          ledgers.isConfirmed() && isEnough ? ExitStatus.CONFIRMED : ExitStatus.REFUTED);
    }

    private void enter(ExampleFile file, Found found) throws UnusableInputException {
      ledgers = ledgers.withNotRead(found.reading().notRead());
      if (found.check().isPresent()) {
        CrossCheck check = found.check().get();
        report.add(check);
        checks.add(check);
        ledgers = ledgers.with(check);
        status = status.or(check.isConfirmed() ? ExitStatus.CONFIRMED : ExitStatus.REFUTED);
      } else if (found.reading().unreadable().isPresent()) {
        report.add(found.reading().unreadable().get());
        ledgers = ledgers.withUnreadable();
        status = status.or(ExitStatus.UNUSABLE);
      } else if (paths.name(file)) {
        throw new UnusableInputException(
            file.id() + ": there is no Python here, no block that opens with ```python");
      }
    }

    private void stop(Stopped.Why why) {
      if (done < files.size()) {
        report.stopped(new Stopped(why, done, files.size()));
      }
    }

    /** A page that says what holds is not made of what does not. */
    private void writePortability() throws UnusableInputException {
      if (folder == null) {
        return;
      }
      if (!ledgers.isConfirmed() || done < files.size()) {
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
  }

  /**
   * Fetches the packages of the lock if they are missing and an example needs one of them. What
   * examples need is read by Python, from the few that may need something.
   */
  private void fetchPackages(List<ExampleFile> files)
      throws UnusableInputException, InterruptedException {
    if (!runtimesMixin.mayFetchPackages() || supply.store().isFilled()) {
      return;
    }
    List<ExampleFile> candidates = files.stream().filter(VerifyCommand::mayNeedPackages).toList();
    if (candidates.isEmpty()) {
      return;
    }
    List<Example> examples = new ArrayList<>();
    try (Runtimes runtimes = runtimesMixin.open()) {
      ExampleVerifier verifier = Verifiers.on(runtimes);
      try (InOrder<List<Reading>> readings = InOrder.of(jobs, candidates, verifier::readAll)) {
        for (int each = 0; each < candidates.size(); each++) {
          readings.next().forEach(reading -> reading.example().ifPresent(examples::add));
        }
      }
    }
    if (supply.isWantedBy(examples)) {
      PrintWriter err = spec.commandLine().getErr();
      supply.fetchIfPossible(
          line -> {
            err.println(line);
            err.flush();
          });
    }
  }

  private static boolean mayNeedPackages(ExampleFile file) {
    try {
      return new String(Files.readAllBytes(file.path()), StandardCharsets.UTF_8)
          .contains("dependencies");
    } catch (IOException unreadable) {
      return false; // reading it will say so
    }
  }

  private record Found(Reading reading, Optional<CrossCheck> check) {}

  private static List<Found> verified(ExampleVerifier verifier, ExampleFile file) {
    return verifier.readAll(file).stream()
        .map(reading -> new Found(reading, reading.example().map(verifier::check)))
        .toList();
  }

  private boolean isEnough(Ledgers ledgers) {
    if (complete != null) {
      return ledgers.isComplete() || !complete;
    }
    return ledgers.isProven() || !ContinuousIntegration.isRunning();
  }
}
