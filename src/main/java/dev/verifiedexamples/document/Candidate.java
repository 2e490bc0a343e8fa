package dev.verifiedexamples.document;

import java.util.List;
import java.util.Optional;

/**
 * A comment of a document that may be an output of the statement beside it.
 *
 * @param line where it stands, from 1
 * @param comment the comment
 * @param form how it says so
 * @param statement what it may be an output of; nothing if it is beside none
 * @param lines all that it says, as lines of a claim
 * @param head the literal that it begins with, where words follow
 * @param raises the exception that it names, with its message if there is one
 * @param saysRaises whether it says that the statement raises, and not only what
 */
public record Candidate(
    int line,
    String comment,
    Form form,
    Optional<Statement> statement,
    List<Claim.Line> lines,
    Optional<Claim.Line> head,
    Optional<String> raises,
    boolean saysRaises) {

  /** How a comment says that it is an output. */
  public enum Form {
    /** By an arrow, such as {@code # ->}. */
    ARROW,
    /** By a word and a sign, such as {@code # Output:}. */
    LABEL,
    /** By a word, such as {@code # prints}, and a literal. */
    WORDS,
    /** By an arrow and a literal at the end of other words. */
    END,
    /** By nothing: it is a literal. */
    PLAIN
  }

  /** Copies the lists. */
  public Candidate {
    lines = List.copyOf(lines);
  }

  /** What is documented, a line each. */
  public List<String> documented() {
    return lines.stream().map(Claim.Line::text).toList();
  }
}
