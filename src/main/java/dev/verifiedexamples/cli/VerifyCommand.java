package dev.verifiedexamples.cli;

import dev.verifiedexamples.Example;
import dev.verifiedexamples.Execution;
import dev.verifiedexamples.Ledger;
import dev.verifiedexamples.Reading;
import dev.verifiedexamples.Unreadable;
import dev.verifiedexamples.Verification;
import dev.verifiedexamples.corpus.ExampleFile;
import dev.verifiedexamples.corpus.UnusablePathException;
import dev.verifiedexamples.report.ConsoleReport;
import dev.verifiedexamples.report.JsonReport;
import dev.verifiedexamples.report.Report;
import dev.verifiedexamples.runtime.GraalPyRuntime;
import dev.verifiedexamples.syntax.ExampleReader;
import dev.verifiedexamples.verify.Verifier;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

  @Spec private CommandSpec spec;

  VerifyCommand() {}

  @Override
  public Integer call() throws UnusablePathException {
    List<ExampleFile> files = paths.find();
    PrintWriter out = spec.commandLine().getOut();
    Report report = format == Format.json ? new JsonReport(out) : new ConsoleReport(out, Ansi.AUTO);
    long start = System.nanoTime();
    Ledger ledger = Ledger.EMPTY;
    boolean unusable = false;
    try (GraalPyRuntime runtime = new GraalPyRuntime()) {
      ExampleReader reader = new ExampleReader(runtime::read);
      report.begin(runtime.info(), files.size());
      for (ExampleFile file : files) {
        report.next(file.id());
        Reading reading = reader.read(file.id(), file.path());
        if (reading instanceof Example example) {
          Verification verification = verify(example, runtime);
          report.add(verification);
          ledger = ledger.with(verification);
        } else {
          report.add((Unreadable) reading);
          ledger = ledger.withUnreadable();
          unusable = true;
        }
      }
      report.end(ledger, Duration.ofNanos(System.nanoTime() - start));
    }
    return unusable ? Main.UNUSABLE : ledger.isConfirmed() ? Main.CONFIRMED : Main.REFUTED;
  }

  /** A script without claims proves nothing, so it is not run: it may be anybody's. */
  private static Verification verify(Example example, GraalPyRuntime runtime) {
    Execution execution =
        example.claims().isEmpty() ? Execution.none(runtime.info()) : runtime.execute(example);
    return Verifier.verify(example, execution);
  }
}
