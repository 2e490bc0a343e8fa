package dev.verifiedexamples.verify;

import dev.verifiedexamples.document.Claim;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.document.Statement;
import dev.verifiedexamples.execution.Channel;
import dev.verifiedexamples.execution.Execution;
import dev.verifiedexamples.execution.Failure;
import dev.verifiedexamples.execution.Obstacle;
import dev.verifiedexamples.execution.Output;
import dev.verifiedexamples.execution.Shown;
import dev.verifiedexamples.verdict.CrossCheck;
import dev.verifiedexamples.verdict.Judgement;
import dev.verifiedexamples.verdict.ObservedLine;
import dev.verifiedexamples.verdict.Reason;
import dev.verifiedexamples.verdict.Verdict;
import dev.verifiedexamples.verdict.Verification;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks an example's claims against one execution of it. */
public final class Verifier {

  /** What is another number in each process: an address, or one made of it or of a hash. */
  private static final Pattern OF_ONE_PROCESS = Pattern.compile("\\b0x[0-9a-fA-F]{6,}|\\d{9,}");

  private final Example example;
  private final Execution execution;
  private final Optional<Execution> again;
  private final RuntimeInfo runtime;

  private Verifier(Example example, Execution execution, Optional<Execution> again) {
    this.example = example;
    this.execution = execution;
    this.again = again;
    this.runtime = execution.runtime();
  }

  /** The verdicts on all claims of the example, and the output that none of them documents. */
  public static Verification verify(Example example, Execution execution) {
    return new Verifier(example, execution, Optional.empty()).verify();
  }

  /**
   * The same, with another run of the example to compare with: what differs between the two is
   * chance, and no claim on it holds.
   */
  public static Verification verify(Example example, Execution execution, Execution again) {
    return new Verifier(example, execution, Optional.of(again)).verify();
  }

  /** The verdicts of several executions of the same example, each on another runtime. */
  public static CrossCheck verify(Example example, List<Execution> executions) {
    return new CrossCheck(
        example, executions.stream().map(execution -> verify(example, execution)).toList());
  }

  /**
   * Whether a second run would tell more: a claim is refuted by what is perhaps chance, or
   * confirmed with a number that may be another one in each process.
   */
  public static boolean wantsAnotherRun(Verification verification) {
    boolean ended = verification.execution().failure().isPresent();
    return verification.judgements().stream()
        .anyMatch(
            judgement ->
                switch (judgement.verdict()) {
                  case CONFIRMED -> mayBeOfOneProcess(judgement.claim());
                  case REFUTED -> !ended && differs(judgement);
                  default -> false;
                });
  }

  private static boolean mayBeOfOneProcess(Claim claim) {
    return claim.lines().stream().anyMatch(line -> OF_ONE_PROCESS.matcher(line.text()).find());
  }

  private static boolean differs(Judgement judgement) {
    return judgement.reason().stream()
        .anyMatch(reason -> reason instanceof Reason.Differs || reason instanceof Reason.Count);
  }

  private Verification verify() {
    List<Judgement> judgements = example.claims().stream().map(this::judge).toList();
    return new Verification(example, execution, judgements, undocumented(), failure(judgements));
  }

  private Judgement judge(Claim claim) {
    List<ShownLine> shown = shownTo(claim, execution);
    List<ObservedLine> observed = shown.stream().map(ShownLine::toObserved).toList();
    Optional<Obstacle> obstacle = execution.obstacleTo(claim.statement());
    if (obstacle.isPresent()) {
      return judgement(claim, Verdict.NOT_APPLICABLE, observed, new Reason.NotRun(obstacle.get()));
    }
    boolean erratum = claim.scope().isErratum();
    if (!(erratum ? isClaimed(claim.statement()) : claim.scope().covers(runtime))) {
      return judgement(
          claim,
          Verdict.NOT_APPLICABLE,
          observed,
          erratum ? new Reason.NothingClaimed() : new Reason.OtherScope(claim.scope()));
    }
    if (!execution.reached(claim.statement())) {
      return judgement(claim, Verdict.UNREACHED, observed, whyUnreached());
    }
    if (claim.asks()) {
      Reason asked = hasEnded(claim.statement()).orElseGet(Reason.Asked::new);
      return judgement(claim, Verdict.REFUTED, observed, asked);
    }
    Optional<Reason> mismatch = ClaimMatcher.mismatch(claim, shown);
    if (erratum) {
      return mismatch.isPresent() && !differsInBlanksOnly(claim, observed)
          ? confirmed(claim, observed)
          : judgement(claim, Verdict.REFUTED, observed, new Reason.CameTrue());
    }
    Optional<Reason> reason =
        mismatch
            .map(each -> hasEnded(claim.statement()).orElse(each))
            .map(each -> isChance(claim, each, shown) ? new Reason.Varies() : each)
            .or(() -> changesWithTheRun(claim));
    return reason
        .map(each -> judgement(claim, Verdict.REFUTED, observed, each))
        .orElseGet(() -> confirmed(claim, observed));
  }

  private static Judgement confirmed(Claim claim, List<ObservedLine> observed) {
    return new Judgement(claim, Verdict.CONFIRMED, observed, Optional.empty());
  }

  private static Judgement judgement(
      Claim claim, Verdict verdict, List<ObservedLine> observed, Reason reason) {
    return new Judgement(claim, verdict, observed, Optional.of(reason));
  }

  /** Whether a claim is refuted by something that is otherwise in another run, beyond addresses. */
  private boolean isChance(Claim claim, Reason reason, List<ShownLine> shown) {
    boolean differs = reason instanceof Reason.Differs || reason instanceof Reason.Count;
    return differs
        && again
            .map(other -> shownTo(claim, other))
            .map(others -> !texts(others).equals(texts(shown)))
            .orElse(false);
  }

  private static List<String> texts(List<ShownLine> lines) {
    return lines.stream()
        .map(line -> line.literal().orElse(Corrections.lasting(line.text(), line.channel())))
        .toList();
  }

  /** A claim that another run refutes is confirmed by chance. */
  private Optional<Reason> changesWithTheRun(Claim claim) {
    return again
        .filter(other -> other.reached(claim.statement()))
        .flatMap(other -> ClaimMatcher.mismatch(claim, shownTo(claim, other)))
        .map(reason -> new Reason.Varies());
  }

  /**
   * What an assignment assigns, or a return returns, is no output: {@code (no output)} allows it.
   */
  private static List<ShownLine> shownTo(Claim claim, Execution execution) {
    List<ShownLine> shown = ShownLine.allOf(execution.shownBy(claim.statement()));
    boolean passesValueOn = claim.statement().shows() != Statement.Shows.EXPRESSION;
    if (claim.lines().isEmpty() && passesValueOn) {
      return shown.stream().filter(line -> line.channel() != Channel.VALUE).toList();
    }
    return shown;
  }

  /** Blanks at the ends of lines make no erratum: documents lose them. */
  private static boolean differsInBlanksOnly(Claim claim, List<ObservedLine> observed) {
    List<String> documented = claim.lines().stream().map(Claim.Line::meant).toList();
    return documented.stream()
        .map(String::strip)
        .toList()
        .equals(observed.stream().map(ObservedLine::text).map(String::strip).toList());
  }

  private boolean isClaimed(Statement statement) {
    return example.claims().stream()
        .anyMatch(claim -> claim.statement().equals(statement) && claim.scope().covers(runtime));
  }

  /** Says so if it was this statement that ended the example. */
  private Optional<Reason> hasEnded(Statement statement) {
    return execution
        .failure()
        .filter(failure -> statement.firstLine() <= failure.line())
        .filter(failure -> failure.line() <= statement.lastLine())
        .map(Reason.EndedHere::new);
  }

  private Reason whyUnreached() {
    return execution.failure().<Reason>map(Reason.EndedBefore::new).orElse(new Reason.NeverRun());
  }

  /**
   * Output of no claimed statement, and what is shown by statements that claim nothing for this
   * runtime but something for another one: a difference is documented on both sides, or not at all.
   */
  private List<Output> undocumented() {
    List<Output> outputs = new ArrayList<>();
    for (Statement statement : example.statements()) {
      if (!isClaimed(statement)) {
        for (Shown shown : execution.shownBy(statement)) {
          for (ShownLine line : ShownLine.allOf(List.of(shown))) {
            outputs.add(new Output(statement.firstLine(), line.channel(), line.text()));
          }
        }
      }
    }
    outputs.addAll(execution.unclaimed());
    return outputs;
  }

  private Optional<Failure> failure(List<Judgement> judgements) {
    if (execution.failure().isEmpty() && judgements.isEmpty()) {
      return Optional.of(new Failure.NoClaims());
    }
    return execution.failure();
  }
}
