package dev.verifiedexamples.mutation;

import dev.verifiedexamples.document.Claim;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.document.Statement;
import dev.verifiedexamples.execution.Shown;
import dev.verifiedexamples.verdict.CrossCheck;
import dev.verifiedexamples.verdict.Judgement;
import dev.verifiedexamples.verdict.Verdict;
import dev.verifiedexamples.verdict.Verification;
import dev.verifiedexamples.verify.Verifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether the claims of an example can fail: each confirmed one is changed in many small ways and
 * held against the same execution again. A changed claim that is confirmed, too, says nothing.
 *
 * <p>A change that leaves the meaning as it is, such as {@code 0xff} to {@code 0xFF}, is none.
 */
public final class MutationCheck {

  /**
   * A changed claim that was confirmed all the same.
   *
   * @param example its example
   * @param runtime where it was confirmed
   * @param claim the claim as it stands
   * @param change what was changed, in words
   * @param text the claim as it was changed
   */
  public record Survivor(
      Example example, RuntimeInfo runtime, Claim claim, String change, String text) {}

  /**
   * What came of it.
   *
   * @param tried how many changed claims were held against executions
   * @param survivors those that were confirmed
   */
  public record Result(int tried, List<Survivor> survivors) {

    /** Copies the list. */
    public Result {
      survivors = List.copyOf(survivors);
    }
  }

  private final CrossCheck check;
  private final Map<Claim.Spelling, Claim.Line> lines = new HashMap<>();
  private final List<Survivor> survivors = new ArrayList<>();
  private int tried;

  private MutationCheck(CrossCheck check) {
    this.check = check;
  }

  /**
   * Changes every claim that was confirmed, on each runtime that confirmed it.
   *
   * @param reading what lines of claims are: which of them are literals, only Python can tell
   */
  public static Result of(
      CrossCheck check, Function<List<Claim.Spelling>, List<Claim.Line>> reading) {
    return new MutationCheck(check).run(reading);
  }

  private Result run(Function<List<Claim.Spelling>, List<Claim.Line>> reading) {
    List<Claim.Spelling> texts =
        check.example().claims().stream()
            .flatMap(
                claim ->
                    Mutation.of(claim).stream()
                        .flatMap(mutation -> mutation.lines().stream())
                        .map(line -> new Claim.Spelling(line.text(), claim.escaped())))
            .distinct()
            .toList();
    List<Claim.Line> read = reading.apply(texts);
    for (int at = 0; at < texts.size(); at++) {
      lines.put(texts.get(at), read.get(at));
    }
    for (Verification verification : check.verifications()) {
      for (Judgement judgement : verification.judgements()) {
        if (judgement.verdict() == Verdict.CONFIRMED) {
          boolean erratum = judgement.claim().scope().isErratum();
          if (erratum) {
            comeTrue(verification, judgement);
          } else {
            Mutation.of(judgement.claim()).forEach(each -> mutate(verification, judgement, each));
          }
        }
      }
    }
    return new Result(tried, survivors);
  }

  /** An erratum is false; changed to what is true, it must fail. */
  private void comeTrue(Verification verification, Judgement judgement) {
    Claim claim = judgement.claim();
    Optional<Judgement> truth =
        verification.judgements().stream()
            .filter(each -> each.claim().statement().equals(claim.statement()))
            .filter(each -> !each.claim().scope().isErratum())
            .filter(each -> each.verdict() == Verdict.CONFIRMED)
            .findFirst();
    truth.ifPresent(
        each -> {
          Claim so = each.claim();
          Claim mutant =
              new Claim(
                  claim.statement(),
                  claim.line(),
                  claim.scope(),
                  so.anyOrder(),
                  so.escaped(),
                  so.lines(),
                  "");
          attempt(verification, claim, "what is true", mutant);
        });
  }

  private void mutate(Verification verification, Judgement judgement, Mutation mutation) {
    Claim claim = judgement.claim();
    if (mutation.lines().isEmpty() && leavesItsValueOpen(verification, claim.statement())) {
      return;
    }
    Claim mutant =
        claim.withLines(
            mutation.lines().stream().map(line -> line(line, claim.escaped())).toList());
    if (!means(mutant).equals(means(claim))) {
      attempt(verification, claim, mutation.change(), mutant);
    }
  }

  private void attempt(Verification verification, Claim claim, String change, Claim mutant) {
    tried++;
    Example example = verification.example().with(claim, mutant);
    Verification again = Verifier.verify(example, verification.execution());
    int at = verification.example().claims().indexOf(claim);
    if (again.judgements().get(at).verdict() == Verdict.CONFIRMED) {
      survivors.add(
          new Survivor(
              verification.example(), verification.runtime(), claim, change, mutant.text()));
    }
  }

  /** Of a statement that passes its value on, {@code (no output)} is true as well. */
  private static boolean leavesItsValueOpen(Verification verification, Statement statement) {
    return statement.shows() != Statement.Shows.EXPRESSION
        && verification.execution().shownBy(statement).stream()
            .allMatch(Shown.Value.class::isInstance);
  }

  private Claim.Line line(Mutation.Line mutated, boolean escaped) {
    Claim.Line read = lines.get(new Claim.Spelling(mutated.text(), escaped));
    if (read == null) {
      throw new IllegalStateException("nobody has read the line " + mutated.text());
    }
    return new Claim.Line(
        0, read.text(), mutated.raises(), read.literal(), read.type(), read.decoded());
  }

  private static List<String> means(Claim claim) {
    return claim.lines().stream().map(line -> line.literal().orElse(line.meant())).toList();
  }
}
