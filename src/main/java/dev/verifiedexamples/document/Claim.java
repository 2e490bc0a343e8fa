package dev.verifiedexamples.document;

import dev.verifiedexamples.PublicApi;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One documented output: the arrow comments of one scope beside one statement.
 *
 * @param statement what the claim is about
 * @param line the line of its first arrow, from 1
 * @param scope for which runtimes it speaks
 * @param anyOrder whether its lines may come in any order
 * @param escaped whether its lines have control characters as Python's escapes
 * @param lines what the statement is to show, none for {@code (no output)}
 * @param note of an erratum, the comment below it: why the document says so, or why it is wrong
 */
@PublicApi
public record Claim(
    Statement statement,
    int line,
    Scope scope,
    boolean anyOrder,
    boolean escaped,
    List<Line> lines,
    String note) {

  /** What a claim says when nothing is to be shown. */
  public static final String NO_OUTPUT = "(no output)";

  /** What a claim begins with when the order of its lines is open. */
  public static final String ANY_ORDER = "(any order)";

  /** What a claim begins with when control characters are written as escapes. */
  public static final String ESCAPED = "(escaped)";

  /** What has a meaning of its own where a line of output would be. */
  public static final List<String> MARKS = List.of(NO_OUTPUT, ANY_ORDER, ESCAPED);

  /** The only wildcard: one or more characters of a line. */
  public static final char WILDCARD = '…';

  /** What stands for the value where an author asks for it. */
  public static final String ASKED = "?";

  /** Copies the lines. */
  public Claim {
    lines = List.copyOf(lines);
  }

  /** The claim as it stands behind its arrows, one line each. */
  public String text() {
    if (lines.isEmpty()) {
      return NO_OUTPUT;
    }
    String shown = lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    return (anyOrder ? ANY_ORDER + "\n" : "") + (escaped ? ESCAPED + "\n" : "") + shown;
  }

  /** Whether it only asks what is shown, and says nothing. */
  public boolean asks() {
    return lines.size() == 1 && text().equals(ASKED);
  }

  /**
   * One line that is to be shown.
   *
   * @param line where it stands, from 1
   * @param text the text behind the arrow, verbatim
   * @param raises whether it says which exception is raised
   * @param literal the canonical spelling of the Python literal that the text is, if it is one
   * @param type the name of that literal's type, if it is one, wildcards in it filled in
   * @param decoded what its escapes stand for, where the claim is escaped
   */
  public record Line(
      int line,
      String text,
      boolean raises,
      Optional<String> literal,
      Optional<String> type,
      Optional<String> decoded) {

    /** The characters that a statement is to write: the text, unless it is escaped. */
    public String meant() {
      return decoded.orElse(text);
    }
  }

  /**
   * A line of a claim as it is written.
   *
   * @param text the text behind its arrow
   * @param escaped whether control characters are escapes in it
   */
  public record Spelling(String text, boolean escaped) {}

  /** This claim with other lines. */
  public Claim withLines(List<Line> others) {
    return new Claim(statement, line, scope, anyOrder, escaped, others, note);
  }
}
