package dev.verifiedexamples.verify;

import dev.verifiedexamples.Claim;
import dev.verifiedexamples.CrossCheck;
import dev.verifiedexamples.Example;
import dev.verifiedexamples.Execution;
import dev.verifiedexamples.Failure;
import dev.verifiedexamples.Judgement;
import dev.verifiedexamples.Output;
import dev.verifiedexamples.RuntimeInfo;
import dev.verifiedexamples.Statement;
import dev.verifiedexamples.Verdict;
import dev.verifiedexamples.Verification;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the claims of an example against an execution of it. */
public final class Verifier {

  private final Example example;
  private final Execution execution;
  private final RuntimeInfo runtime;

  private Verifier(Example example, Execution execution) {
    this.example = example;
    this.execution = execution;
    this.runtime = execution.runtime();
  }

  /** The verdicts on all claims of the example, and the output that none of them documents. */
  public static Verification verify(Example example, Execution execution) {
    return new Verifier(example, execution).verify();
  }

  /** The verdicts of several executions of the same example, each on another runtime. */
  public static CrossCheck verify(Example example, List<Execution> executions) {
    return new CrossCheck(
        example, executions.stream().map(execution -> verify(example, execution)).toList());
  }

  private Verification verify() {
    List<Judgement> judgements = example.claims().stream().map(this::judge).toList();
    return new Verification(example, execution, judgements, undocumented(), failure(judgements));
  }

  private Judgement judge(Claim claim) {
    List<ShownLine> shown = shownTo(claim);
    List<String> observed = shown.stream().map(ShownLine::text).toList();
    boolean erratum = claim.scope().isErratum();
    if (execution.obstacle().isPresent()) {
      String reason = execution.obstacle().get().reason();
      return new Judgement(claim, Verdict.NOT_APPLICABLE, observed, reason);
    }
    if (!(erratum ? isClaimed(claim.statement()) : claim.scope().covers(runtime))) {
      return new Judgement(claim, Verdict.NOT_APPLICABLE, observed, Messages.notApplicable(claim));
    }
    if (!execution.reached(claim.statement())) {
      return new Judgement(claim, Verdict.UNREACHED, observed, whyUnreached());
    }
    Optional<String> mismatch = ClaimMatcher.mismatch(claim, shown);
    if (erratum) {
      return mismatch.isPresent() && !differsInBlanksOnly(claim, observed)
          ? new Judgement(claim, Verdict.CONFIRMED, observed, "")
          : new Judgement(claim, Verdict.REFUTED, observed, "what was documented came true");
    }
    return mismatch
        .map(reason -> hasEnded(claim.statement()).orElse(reason))
        .map(reason -> new Judgement(claim, Verdict.REFUTED, observed, reason))
        .orElseGet(() -> new Judgement(claim, Verdict.CONFIRMED, observed, ""));
  }

  /**
   * What an assignment assigns, or a return returns, is no output: {@code (no output)} allows it.
   */
  private List<ShownLine> shownTo(Claim claim) {
    List<ShownLine> shown = ShownLine.allOf(execution.shownBy(claim.statement()));
    boolean passesValueOn = claim.statement().shows() != Statement.Shows.EXPRESSION;
    if (claim.lines().isEmpty() && passesValueOn) {
      return shown.stream().filter(line -> line.source() != ShownLine.Source.VALUE).toList();
    }
    return shown;
  }

  /** Blanks at the ends of lines make no erratum: documents lose them. */
  private static boolean differsInBlanksOnly(Claim claim, List<String> observed) {
    List<String> documented = claim.lines().stream().map(Claim.Line::text).toList();
    return documented.stream()
        .map(String::strip)
        .toList()
        .equals(observed.stream().map(String::strip).toList());
  }

  private boolean isClaimed(Statement statement) {
    return example.claims().stream()
        .anyMatch(claim -> claim.statement().equals(statement) && claim.scope().covers(runtime));
  }

  /** Says so if it was this statement that ended the example. */
  private Optional<String> hasEnded(Statement statement) {
    return execution
        .failure()
        .filter(failure -> statement.firstLine() <= failure.line())
        .filter(failure -> failure.line() <= statement.lastLine())
        .map(failure -> Messages.ENDED + "here: " + failure.message());
  }

  private String whyUnreached() {
    return execution
        .failure()
        .map(failure -> Messages.ENDED + "before: " + failure.message())
        .orElse("its statement was never run");
  }

  /**
   * Output of no claimed statement, and what is shown by statements that claim nothing for this
   * runtime but something for another one: a difference is documented on both sides, or not at all.
   */
  private List<Output> undocumented() {
    List<Output> outputs = new ArrayList<>();
    for (Statement statement : example.statements()) {
      if (!isClaimed(statement)) {
        for (ShownLine line : ShownLine.allOf(execution.shownBy(statement))) {
          outputs.add(new Output(statement.firstLine(), line.channel(), line.text()));
        }
      }
    }
    outputs.addAll(execution.unclaimed());
    return outputs;
  }

  private Optional<Failure> failure(List<Judgement> judgements) {
    if (execution.failure().isEmpty() && judgements.isEmpty()) {
      return Optional.of(new Failure(Failure.Kind.NO_CLAIMS, "there is no claim in it", 0));
    }
    return execution.failure();
  }
}
