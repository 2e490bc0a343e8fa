package dev.verifiedexamples.pipeline;

import dev.verifiedexamples.PublicApi;
import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.corpus.Corpus;
import dev.verifiedexamples.corpus.Documents;
import dev.verifiedexamples.corpus.ExampleFile;
import dev.verifiedexamples.document.Claim;
import dev.verifiedexamples.document.Clock;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.NotRead;
import dev.verifiedexamples.document.Reading;
import dev.verifiedexamples.execution.Execution;
import dev.verifiedexamples.packages.Packages;
import dev.verifiedexamples.report.Findings;
import dev.verifiedexamples.report.FindingsReport;
import dev.verifiedexamples.runtime.Runtimes;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import dev.verifiedexamples.syntax.ExampleReader;
import dev.verifiedexamples.syntax.LiteralReader;
import dev.verifiedexamples.syntax.PythonReader;
import dev.verifiedexamples.verdict.CrossCheck;
import dev.verifiedexamples.verdict.Ledgers;
import dev.verifiedexamples.verdict.Verification;
import dev.verifiedexamples.verify.Verifier;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads examples, runs them, and checks their claims: what JUnit's tests and the command line do,
 * for other programs.
 *
 * <pre>{@code
 * try (ExampleVerifier verifier = ExampleVerifier.open()) {
 *   Findings docs = verifier.verify(Path.of("docs"), Path.of("README.md"));
 *   System.out.println(docs.isConfirmed() ? "all true" : docs.toJson());
 *
 *   Findings text = verifier.verify("sum.py", "print(1 + 1)  # => 3");
 *   text.examples().get(0).messages().forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>A verifier may be used by several threads. It takes a second or more to open, and some 100 MB:
 * keep it.
 */
@PublicApi
public final class ExampleVerifier implements AutoCloseable {

  private final Runtimes runtimes;
  private final boolean isOwner;
  private final ExampleReader reader;
  private final LiteralReader literals;

  ExampleVerifier(Runtimes runtimes, boolean isOwner) {
    this.runtimes = runtimes;
    this.isOwner = isOwner;
    PythonReader python = runtimes::answer;
    this.reader =
        new ExampleReader(python, () -> runtimes.newerThanGraalpy().map(each -> each::answer));
    this.literals = new LiteralReader(python);
  }

  /**
   * A verifier on GraalPy and on the newest CPython of this machine, if there is one.
   *
   * @throws UnusableInputException if no runtime can be used
   */
  public static ExampleVerifier open() throws UnusableInputException {
    return options().open();
  }

  /** Other runtimes, packages, or limits. */
  public static Options options() {
    return new Options();
  }

  /**
   * What a verifier verifies on.
   *
   * <pre>{@code
   * ExampleVerifier verifier =
   *     ExampleVerifier.options().onCPython("3.12", "3.13").withPackages(folder).open();
   * }</pre>
   */
  public static final class Options {

    private Runtimes.Choice choice = Runtimes.Choice.ALL;
    private List<String> cpythons = List.of();
    private List<Path> packages = List.of();
    private Optional<Clock> clock = Optional.empty();
    private boolean isUntrusting;

    private Options() {}

    /** On GraalPy and nothing else. */
    public Options onGraalPyAlone() {
      choice = Runtimes.Choice.GRAALPY;
      return this;
    }

    /** On CPython and nothing else. */
    public Options onCPythonAlone() {
      choice = Runtimes.Choice.CPYTHON;
      return this;
    }

    /**
     * On these CPythons.
     *
     * @param pythons paths of executables, feature releases such as {@code 3.13}, or {@code all}
     */
    public Options onCPython(String... pythons) {
      cpythons = List.of(pythons);
      return this;
    }

    /** With packages from these folders, as {@code pip install --target} makes them. */
    public Options withPackages(Path... folders) {
      packages = List.of(folders);
      return this;
    }

    /** With this kind of time on every runtime; otherwise GraalPy's is virtual, CPython's real. */
    public Options inTime(Clock kind) {
      clock = Optional.of(kind);
      return this;
    }

    /**
     * For examples of strangers: with no permission whatever they ask for, and on CPython only
     * where bubblewrap keeps them from the machine.
     */
    public Options forUntrusted() {
      isUntrusting = true;
      return this;
    }

    /**
     * Opens the verifier.
     *
     * @throws UnusableInputException if something that was asked for is not there
     */
    public ExampleVerifier open() throws UnusableInputException {
      Packages found = Packages.in(packages);
      if (isUntrusting) {
        return new ExampleVerifier(Runtimes.forUntrusted(choice, cpythons, found), true);
      }
      return new ExampleVerifier(
          clock.isPresent()
              ? Runtimes.of(choice, cpythons, found, clock.get())
              : Runtimes.of(choice, cpythons, found),
          true);
    }
  }

  /**
   * Verifies scripts, Markdown pages, and folders of them.
   *
   * @throws UnusableInputException if a path does not exist, or leads to no document
   */
  public Findings verify(Path... paths) throws UnusableInputException {
    Documents documents = Corpus.find(List.of(paths));
    List<Reading> readings = new ArrayList<>();
    for (ExampleFile file : documents.files()) {
      readings.addAll(readAll(file));
    }
    return verify(readings, documents.notRead());
  }

  /**
   * Verifies a text.
   *
   * @param name what it is called in findings; a Markdown page if the name ends in {@code .md}
   * @param source the text
   */
  public Findings verify(String name, String source) {
    return verify(readAll(name, Path.of(name), source), List.of());
  }

  private Findings verify(List<Reading> readings, List<NotRead> notRead) {
    FindingsReport report = new FindingsReport();
    report.begin(runtimes.infos(), runtimes.absent(), readings.size());
    Ledgers ledgers = Ledgers.on(runtimes.infos()).withNotRead(notRead);
    for (Reading reading : readings) {
      Optional<CrossCheck> check = reading.example().map(this::check);
      check.ifPresent(report::add);
      reading.unreadable().ifPresent(report::add);
      ledgers = check.map(ledgers::with).orElse(ledgers).withNotRead(reading.notRead());
      ledgers = reading.unreadable().isPresent() ? ledgers.withUnreadable() : ledgers;
    }
    report.end(ledgers, Duration.ZERO, true);
    return report.findings();
  }

  /** Reads a file: one reading, or, of a page with groups, one for each of them. */
  public List<Reading> readAll(ExampleFile file) {
    return reader.readAll(file.id(), file.path());
  }

  /** Reads a text that is, or will be, a file, in the same way. */
  public List<Reading> readAll(String id, Path path, String source) {
    return reader.readAll(id, path, source);
  }

  /** Reads a file that holds one script. */
  public Reading read(String id, Path path) {
    return reader.read(id, path);
  }

  /** Reads a text that is, or will be, a file with one script. */
  public Reading read(String id, Path path, String source) {
    return reader.read(id, path, source);
  }

  /** The lines of claims that these are, in the same order. */
  public List<Claim.Line> readLines(List<Claim.Spelling> lines) {
    return literals.read(lines);
  }

  /**
   * Runs an example on all runtimes and checks its claims; where a verdict may be chance, it runs
   * once more.
   */
  public CrossCheck check(Example example) {
    return check(example, runtimes.execute(example));
  }

  /** The same for an example that has just run on all of them. */
  public CrossCheck check(Example example, List<Execution> executions) {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    return new CrossCheck(
        example,
        executions.stream()
            .map(execution -> Dates.marked(verified(example, execution), today))
            .toList());
  }

  private Verification verified(Example example, Execution execution) {
    Verification verification = Verifier.verify(example, execution);
    return Verifier.wantsAnotherRun(verification)
        ? Verifier.verify(example, execution, runtimes.executeAgain(example, execution.runtime()))
        : verification;
  }

  /** Runs an example on GraalPy and keeps its interpreter; the caller closes it. */
  public PythonRun start(Example example) {
    return runtimes.graalpy().start(example);
  }

  /** Closes the runtimes that were opened with it. */
  @Override
  public void close() {
    if (isOwner) {
      runtimes.close();
    }
  }
}
