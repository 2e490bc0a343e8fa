package dev.verifiedexamples.syntax;

import dev.verifiedexamples.document.Claim;
import java.util.List;

/** Tells which lines of claims are Python literals, and which ones. */
public final class LiteralReader {

  private final PythonReader python;

  /** A reader that has a Python look at the lines. */
  public LiteralReader(PythonReader python) {
    this.python = python;
  }

  /** The lines of claims that these are, in the same order. */
  public List<Claim.Line> read(List<Claim.Spelling> lines) {
    return Answers.lines(python.answer("read_lines", Answers.question(lines))).stream()
        .map(SourceFacts.LineFact::toLine)
        .toList();
  }
}
