package dev.verifiedexamples.document;

import dev.verifiedexamples.PublicApi;

/**
 * A statement of an example that claims are about.
 *
 * @param id its number within the example, from 0
 * @param text its code on one line, without comments
 * @param firstLine its first line, from 1
 * @param lastLine its last line, the one that its claim ends
 * @param scopeName the function or class it stands in, {@code <module>} at the top
 * @param shows which value it shows
 * @param mayBeOverridden whether what it returns may still be overridden, by a {@code finally} or
 *     at the end of a {@code with}
 */
@PublicApi
public record Statement(
    int id,
    String text,
    int firstLine,
    int lastLine,
    String scopeName,
    Shows shows,
    boolean mayBeOverridden) {

  /** The value that a statement shows, beyond what it writes. */
  public enum Shows {
    /** The value of an expression, unless it is None. */
    EXPRESSION,
    /** The value assigned, unless the statement wrote something. */
    ASSIGNMENT,
    /** The value returned, unless the statement wrote something. */
    RETURN,
    /** No value: only what is written counts. */
    NOTHING
  }
}
