package dev.verifiedexamples.verdict;

import dev.verifiedexamples.PublicApi;
import dev.verifiedexamples.document.Scope;
import dev.verifiedexamples.execution.Failure;
import dev.verifiedexamples.execution.Obstacle;

/** Why a claim is not confirmed. */
@PublicApi
public sealed interface Reason {

  /**
   * A line shows something else than it should.
   *
   * @param line which of the claim's lines, from 1
   * @param how in which way
   */
  record Differs(int line, How how) implements Reason {}

  /** In which way a line differs. */
  sealed interface How {

    /** In its text. */
    record Text() implements How {}

    /** In blanks at its ends, and nothing else. */
    record BlanksAtEnds() implements How {}

    /** In characters that can't be seen, or look alike. */
    record Invisible(int at) implements How {}

    /** In control characters, which no comment can hold. */
    record ControlCharacters() implements How {}

    /** It looks the same, and is a value of another type. */
    record OtherType(String type) implements How {}

    /** It looks the same, and holds values of other types. */
    record OtherTypesInside() implements How {}

    /** It is output where an exception is claimed. */
    record OutputForException() implements How {}

    /** It is an exception where output is claimed. */
    record ExceptionForOutput() implements How {}

    /** It is not among what was shown, in any order. */
    record NotAmong() implements How {}
  }

  /** Other numbers of lines. */
  record Count(int claimed, int shown) implements Reason {}

  /**
   * Another statement went on in a line: readers see one line where two are claimed.
   *
   * @param line which of the shown lines, from 1
   * @param continuedAt the line of the example that went on in it
   */
  record OpenLine(int line, int continuedAt) implements Reason {}

  /**
   * The text shows a set, whose order is chance.
   *
   * @param line which of the shown lines, from 1
   */
  record SetOrder(int line) implements Reason {}

  /** Another run shows something else: it is chance, or depends on the machine. */
  record Varies() implements Reason {}

  /** The claim asks for the value, and says nothing. */
  record Asked() implements Reason {}

  /** What was observed holds today's date. */
  record Dated() implements Reason {}

  /** The value can't be shown: its {@code repr} raises. */
  record Unshowable(String headline) implements Reason {}

  /** The value's {@code repr} is longer than anybody reads. */
  record Endless(int characters) implements Reason {}

  /** The value was computed and never returned. */
  record Unreturned() implements Reason {}

  /** The statement ended the example. */
  record EndedHere(Failure failure) implements Reason {}

  /** The example ended before it came to the statement. */
  record EndedBefore(Failure failure) implements Reason {}

  /** The example came to its end without running the statement. */
  record NeverRun() implements Reason {}

  /** The erratum is none: what the document says is so. */
  record CameTrue() implements Reason {}

  /** The claim is for other runtimes. */
  record OtherScope(Scope scope) implements Reason {}

  /** The erratum stands beside claims for other runtimes. */
  record NothingClaimed() implements Reason {}

  /** The example, or the block of the page, was not run here. */
  record NotRun(Obstacle obstacle) implements Reason {}
}
