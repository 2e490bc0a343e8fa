package dev.verifiedexamples.document;

import dev.verifiedexamples.PublicApi;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that is no example: not Python, or with something that is almost a claim.
 *
 * @param id the name it would have within its corpus
 * @param path the file
 * @param problems what is wrong, at least one
 * @param notRead what in it looks like documentation, and was passed over
 */
@PublicApi
public record Unreadable(String id, Path path, List<Problem> problems, List<NotRead> notRead)
    implements Reading {

  /** A file of which nothing was passed over. */
  public Unreadable(String id, Path path, List<Problem> problems) {
    this(id, path, problems, List.of());
  }

  /** Copies the lists. */
  public Unreadable {
    problems = List.copyOf(problems);
    notRead = List.copyOf(notRead);
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("nothing keeps " + id + " from being an example");
    }
  }

  /**
   * Something to fix before the file can be an example.
   *
   * @param line where, from 1
   * @param message what is wrong
   * @param hint the next step, empty if there is none to give
   * @param excerpt the place itself, a line each, empty where the line says it all
   */
  public record Problem(int line, String message, String hint, String excerpt) {

    /** A problem with a line as a whole. */
    public Problem(int line, String message, String hint) {
      this(line, message, hint, "");
    }
  }
}
