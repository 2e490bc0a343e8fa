package dev.verifiedexamples.audit;

import dev.verifiedexamples.document.Candidate;
import java.util.List;

/**
 * What became of something that may be an output.
 *
 * @param candidate what it is about
 * @param outcome what became of it
 * @param why the reason
 * @param observed what its statement showed, a line each
 */
public record Finding(Candidate candidate, Outcome outcome, Why why, List<String> observed) {

  /** Copies the list. */
  public Finding {
    observed = List.copyOf(observed);
  }

  /** What became of it. */
  public enum Outcome {
    /** It is right: a claim that says the same would be confirmed. */
    CONFIRMED,
    /**
     * It is right as far as it goes, and words follow, or the message of an exception is missing.
     */
    RIGHT_WITH_WORDS,
    /** It is wrong. */
    REFUTED,
    /** It is not an output of its statement. */
    PROSE,
    /** Nobody can tell without its author. */
    UNSURE
  }

  /** Why it is judged so. */
  public enum Why {
    /** It is what was shown. */
    SHOWN,
    /** It names what was raised. */
    RAISED,
    /** Something else was shown. */
    DIFFERS,
    /** It says that the statement raises, which it does not. */
    DID_NOT_RAISE,
    /** The statement raised another exception than it names. */
    RAISED_ANOTHER,
    /** The statement raised. */
    RAISED_INSTEAD,
    /** The statement shows nothing. */
    SHOWS_NOTHING,
    /** It is beside no statement. */
    BESIDE_NOTHING,
    /** The statement was never run. */
    NEVER_RUN,
    /** It was not run here at all. */
    NOT_RUN,
    /** Runtimes show different things. */
    RUNTIMES_DIFFER,
    /** Another run shows something else. */
    CHANCE,
    /** It differs in quotes alone. */
    QUOTES,
    /** It leaves something out. */
    ABBREVIATED,
    /** More or fewer lines were shown. */
    LINES,
    /** It is a number or a word, and may be something else than an output. */
    MAY_BE_ANYTHING,
    /** It is a sentence. */
    WORDS
  }
}
