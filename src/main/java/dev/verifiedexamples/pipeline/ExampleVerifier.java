package dev.verifiedexamples.pipeline;

import dev.verifiedexamples.Claim;
import dev.verifiedexamples.CrossCheck;
import dev.verifiedexamples.Example;
import dev.verifiedexamples.Execution;
import dev.verifiedexamples.Reading;
import dev.verifiedexamples.Verification;
import dev.verifiedexamples.corpus.ExampleFile;
import dev.verifiedexamples.runtime.Runtimes;
import dev.verifiedexamples.syntax.ExampleReader;
import dev.verifiedexamples.syntax.LiteralReader;
import dev.verifiedexamples.syntax.PythonReader;
import dev.verifiedexamples.verify.Verifier;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Reads examples, runs them, and checks their claims.
 *
 * <pre>{@code
 * try (Runtimes runtimes = Runtimes.of(Runtimes.Choice.ALL, List.of(), Packages.NONE)) {
 *   ExampleVerifier verifier = new ExampleVerifier(runtimes);
 *   verifier
 *       .read("topic/name.py", file)
 *       .example()
 *       .map(verifier::check)
 *       .ifPresent(check -> System.out.println(check.isConfirmed()));
 * }
 * }</pre>
 */
public final class ExampleVerifier {

  private final Runtimes runtimes;
  private final ExampleReader reader;
  private final LiteralReader literals;

  /** A verifier on these runtimes, which the caller closes. */
  public ExampleVerifier(Runtimes runtimes) {
    this.runtimes = runtimes;
    PythonReader python = runtimes.graalpy()::answer;
    this.reader =
        new ExampleReader(python, () -> runtimes.newerThanGraalpy().map(each -> each::answer));
    this.literals = new LiteralReader(python);
  }

  /** Reads a file. */
  public Reading read(ExampleFile file) {
    return read(file.id(), file.path());
  }

  /** Reads a file that has an id of its own. */
  public Reading read(String id, Path path) {
    return reader.read(id, path);
  }

  /** Reads a text that is, or will be, a file. */
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
}
