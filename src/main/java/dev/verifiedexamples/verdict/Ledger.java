package dev.verifiedexamples.verdict;

import java.util.List;

/**
 * What became of every claim of a corpus. It balances by construction: declared = confirmed +
 * refuted + unreached + not applicable.
 *
 * @param examples how many files were looked at
 * @param declared how many claims they hold, on each runtime
 * @param confirmed how many of them hold
 * @param refuted how many do not
 * @param unreached how many were never run
 * @param notApplicable how many speak for another runtime
 * @param undocumented how many lines of output no claim documents
 * @param errors how many files could not be read, or did not run to their end
 */
public record Ledger(
    int examples,
    int declared,
    int confirmed,
    int refuted,
    int unreached,
    int notApplicable,
    int undocumented,
    int errors) {

  /** Nothing looked at yet. */
  public static final Ledger EMPTY = new Ledger(0, 0, 0, 0, 0, 0, 0, 0);

  /**
   * Checks the balance.
   *
   * @throws IllegalArgumentException if a claim was lost
   */
  public Ledger {
    if (declared != confirmed + refuted + unreached + notApplicable) {
      throw new IllegalArgumentException(
          "%s claims declared, but %s confirmed + %s refuted + %s unreached + %s not applicable"
              .formatted(declared, confirmed, refuted, unreached, notApplicable));
    }
  }

  /** This ledger with one more verification entered. */
  public Ledger with(Verification verification) {
    List<Judgement> judgements = verification.judgements();
    return new Ledger(
        examples + 1,
        declared + judgements.size(),
        confirmed + verification.count(Verdict.CONFIRMED),
        refuted + verification.count(Verdict.REFUTED),
        unreached + verification.count(Verdict.UNREACHED),
        notApplicable + verification.count(Verdict.NOT_APPLICABLE),
        undocumented + verification.undocumented().size(),
        errors + (verification.failure().isPresent() ? 1 : 0));
  }

  /** This ledger with one more file entered that is no example. */
  public Ledger withUnreadable() {
    return new Ledger(
        examples + 1,
        declared,
        confirmed,
        refuted,
        unreached,
        notApplicable,
        undocumented,
        errors + 1);
  }

  /** Whether all of it is true. */
  public boolean isConfirmed() {
    return refuted + unreached + undocumented + errors == 0;
  }
}
