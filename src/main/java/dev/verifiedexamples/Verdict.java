package dev.verifiedexamples;

/** What became of a claim on one runtime. */
public enum Verdict {
  /** The statement showed what the claim says; of an erratum: it did not. */
  CONFIRMED,
  /** The statement showed something else; of an erratum: what it says came true. */
  REFUTED,
  /** The statement was never run, so the claim is not proven. */
  UNREACHED,
  /** The claim does not speak for this runtime. */
  NOT_APPLICABLE
}
