package dev.verifiedexamples.verify;

import dev.verifiedexamples.verdict.ClaimCheck;
import java.util.List;
import java.util.Optional;

/**
 * What a refuted claim has to say to be true: what was observed, its wildcards kept where they
 * still fit. There is none where only its author can know what was meant.
 */
public sealed interface Correction {

  /** The correction of a claim; nothing if it needs none. */
  static Optional<Correction> of(ClaimCheck check) {
    return Corrections.of(check);
  }

  /**
   * There is one.
   *
   * @param lines the texts behind its arrows, never none
   */
  record To(List<String> lines) implements Correction {

    /** Copies the lines. */
    public To {
      lines = List.copyOf(lines);
    }
  }

  /** There is none. */
  record None(Why why) implements Correction {}

  /** Why there is none. */
  enum Why {
    /** An erratum came true. */
    ERRATUM,
    /** It was to raise, and did not. */
    DID_NOT_RAISE,
    /** It raised. */
    RAISED,
    /** Runtimes show different things. */
    RUNTIMES_DIFFER,
    /** A wildcard in it fits no longer. */
    WILDCARD,
    /** Another statement goes on in its line. */
    OPEN_LINE,
    /** What was observed is chance, or depends on the machine or the day. */
    CHANCE,
    /** Its value can't be shown. */
    NOT_SHOWN
  }
}
