package dev.verifiedexamples.document;

import dev.verifiedexamples.document.Unreadable.Problem;
import java.nio.file.Path;
import java.util.List;

/**
 * A document of anybody's, with what may be outputs in it.
 *
 * @param path the file
 * @param example its Python, run as at a prompt; it claims nothing of its statements
 * @param candidates what may be outputs
 * @param problems what could not be read
 * @param notRead what was passed over
 */
public record LooseDocument(
    Path path,
    Example example,
    List<Candidate> candidates,
    List<Problem> problems,
    List<NotRead> notRead) {

  /** Copies the lists. */
  public LooseDocument {
    candidates = List.copyOf(candidates);
    problems = List.copyOf(problems);
    notRead = List.copyOf(notRead);
  }
}
