package dev.verifiedexamples.junit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.verifiedexamples.PublicApi;
import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.corpus.Catalogue;
import dev.verifiedexamples.corpus.Corpus;
import dev.verifiedexamples.corpus.Documents;
import dev.verifiedexamples.corpus.ExampleFile;
import dev.verifiedexamples.corpus.PackedCorpus;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.Reading;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.document.Unreadable;
import dev.verifiedexamples.machine.ContinuousIntegration;
import dev.verifiedexamples.messages.Messages;
import dev.verifiedexamples.mutation.MutationCheck;
import dev.verifiedexamples.report.PackageCost;
import dev.verifiedexamples.report.Portability;
import dev.verifiedexamples.verdict.ClaimCheck;
import dev.verifiedexamples.verdict.CrossCheck;
import dev.verifiedexamples.verdict.Ledger;
import dev.verifiedexamples.verdict.Ledgers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * Turns the verdicts on a corpus into tests.
 *
 * <pre>{@code
 * @PythonCorpus
 * class OurExamplesTest {
 *
 *   @TestFactory
 *   Stream<DynamicTest> corpus(CorpusTestFactory factory) {
 *     return factory.tests();
 *   }
 * }
 * }</pre>
 */
@PublicApi
public final class CorpusTestFactory {

  private static final String INDEX = "index.json";

  private final PythonCorpus annotation;
  private final Session session;
  private final Consumer<String> log;
  private final List<CrossCheck> checks = new ArrayList<>();
  private final PackageCost cost = new PackageCost();
  private final List<String> failures = new ArrayList<>();
  private Ledgers ledgers;

  /**
   * Tests of a corpus.
   *
   * @param log takes what a reader of the results should know of the whole, a line each
   */
  CorpusTestFactory(PythonCorpus annotation, Session session, Consumer<String> log) {
    this.annotation = annotation;
    this.session = session;
    this.log = log;
    this.ledgers = Ledgers.on(session.runtimes());
  }

  /** Verifies the corpus, as far as its pairs have not, and makes a test of each thing it owes. */
  public Stream<DynamicTest> tests() {
    try {
      Documents documents = Corpus.find(List.of(Path.of(annotation.folder())));
      ledgers = ledgers.withNotRead(documents.notRead());
      documents.files().forEach(this::verify);
    } catch (UnusableInputException unusable) {
      throw new ExtensionConfigurationException("@PythonCorpus: " + unusable.getMessage());
    }
    record();
    if (cost.isWorthTelling()) {
      log.accept(cost.text());
    }
    Stream<DynamicTest> balances =
        ledgers.byRuntime().entrySet().stream()
            .map(entry -> balance(entry.getKey(), entry.getValue()));
    return Stream.of(
            Stream.of(dynamicTest("every example is confirmed", this::everyExampleIsConfirmed)),
            balances,
            Stream.of(
                dynamicTest(
                    "every claim is confirmed on at least one runtime",
                    this::everyClaimIsConfirmed),
                dynamicTest(
                    "every example has the packages that it needs", this::everyPackageIsThere),
                dynamicTest("nothing is passed over", this::nothingIsPassedOver),
                dynamicTest("every changed claim is refuted", this::everyChangedClaimIsRefuted),
                dynamicTest("the portability pages are as they were", this::portabilityIsAsItWas)))
        .flatMap(tests -> tests);
  }

  /** Leaves what became of the claims for the index that goes into a jar. */
  private void record() {
    try {
      PackedCorpus.of(session.runtimes(), checks, CorpusTestFactory::source)
          .write(Path.of(annotation.report(), INDEX));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static String source(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private void verify(ExampleFile file) {
    Reading reading = session.read(file.id(), file.path());
    ledgers = ledgers.withNotRead(reading.notRead());
    if (reading instanceof Example example) {
      CrossCheck check = session.check(example);
      checks.add(check);
      cost.add(check);
      ledgers = ledgers.with(check);
      failures.addAll(Messages.of(check));
    } else if (reading instanceof Unreadable unreadable) {
      ledgers = ledgers.withUnreadable();
      failures.addAll(Messages.of(unreadable));
    }
  }

  private void everyExampleIsConfirmed() {
    if (!failures.isEmpty()) {
      throw new AssertionFailedError(String.join("\n\n", failures));
    }
  }

  private DynamicTest balance(RuntimeInfo runtime, Ledger ledger) {
    String sum =
        "%s claims = %s confirmed + %s refuted + %s unreached + %s not applicable"
            .formatted(
                ledger.declared(),
                ledger.confirmed(),
                ledger.refuted(),
                ledger.unreached(),
                ledger.notApplicable());
    log.accept(runtime.title() + ": " + sum);
    return dynamicTest(
        "the ledger balances on " + runtime.name() + ": " + sum,
        () -> {
          int entered =
              ledger.confirmed() + ledger.refuted() + ledger.unreached() + ledger.notApplicable();
          if (entered != ledger.declared() || ledger.confirmed() == 0) {
            throw new AssertionFailedError("it does not, or nothing is proven: " + sum);
          }
        });
  }

  private void everyClaimIsConfirmed() {
    if (ledgers.unconfirmed().isEmpty()) {
      return;
    }
    String missing =
        session.absent().entrySet().stream()
            .map(entry -> entry.getKey().title() + ": " + entry.getValue())
            .collect(Collectors.joining("; "));
    String places =
        ledgers.unconfirmed().stream()
            .map(CorpusTestFactory::place)
            .collect(Collectors.joining("\n"));
    String message = "confirmed on no runtime here (" + missing + "):\n" + places;
    // Where nobody else looks, a claim that nothing proves is a failure.
    if (ContinuousIntegration.isRunning() && !ledgers.unproven().isEmpty()) {
      throw new AssertionFailedError(message);
    }
    throw new TestAbortedException(message);
  }

  private void everyPackageIsThere() {
    if (ledgers.lacking().isEmpty()) {
      return;
    }
    String message =
        "not applicable for want of packages; `packages` of the command line gets them:\n"
            + ledgers.lacking().stream()
                .map(
                    each ->
                        each.example().id()
                            + " on "
                            + each.kind().title()
                            + " "
                            + each.packages().summary())
                .collect(Collectors.joining("\n"));
    if (ContinuousIntegration.isRunning()) {
      throw new AssertionFailedError(message);
    }
    throw new TestAbortedException(message);
  }

  /** What looks like documentation and is not read, or looks like an output and is no claim. */
  private void nothingIsPassedOver() {
    List<String> lines = new ArrayList<>(ledgers.notRead().stream().map(Messages::of).toList());
    ledgers.unclaimed().stream().map(Messages::of).forEach(lines::add);
    if (lines.isEmpty()) {
      return;
    }
    String message = "not checked:\n" + String.join("\n", lines);
    if (ContinuousIntegration.isRunning() && !ledgers.overlooked().isEmpty()) {
      throw new AssertionFailedError(message);
    }
    throw new TestAbortedException(message);
  }

  private static String place(ClaimCheck check) {
    String where = Messages.at(check.example().path(), check.claim().line());
    return where + "  " + check.claim().scope().arrow();
  }

  private void everyChangedClaimIsRefuted() {
    int tried = 0;
    List<MutationCheck.Survivor> survivors = new ArrayList<>();
    for (CrossCheck check : checks) {
      MutationCheck.Result result = MutationCheck.of(check, session::readLines);
      tried += result.tried();
      survivors.addAll(result.survivors());
    }
    log.accept(
        String.format(
            Locale.ROOT,
            "Mutation check: %,d changed claims, %,d survivors",
            tried,
            survivors.size()));
    if (!survivors.isEmpty()) {
      throw new AssertionFailedError(
          survivors.stream().map(Messages::of).collect(Collectors.joining("\n\n")));
    }
    if (tried == 0) {
      throw new AssertionFailedError("no claim could be changed: nothing is proven");
    }
  }

  private void portabilityIsAsItWas() throws IOException, UnusableInputException {
    if (!ledgers.isComplete() || !failures.isEmpty()) {
      throw new TestAbortedException("not compared: not every claim is confirmed here");
    }
    Map<String, String> sources = Catalogue.sources(Path.of(annotation.folder()));
    Portability portability = new Portability(checks, session.runtimes(), sources);
    Path report = Path.of(annotation.report());
    if (annotation.portability().isEmpty()) {
      portability.write(report);
      return;
    }
    Path copy = Path.of(annotation.portability());
    portability.write(report, copy);
    PortabilityCopy.compare(copy, portability.pages(copy), report.resolve(Portability.PAGES));
  }
}
