package dev.verifiedexamples;

import java.nio.file.Path;
import java.util.List;

/**
 * A file that is no example: not Python, or with something that is almost a claim.
 *
 * @param id the name it would have within its corpus
 * @param path the file
 * @param problems what is wrong, at least one
 */
public record Unreadable(String id, Path path, List<Problem> problems) implements Reading {

  /** Copies the problems. */
  public Unreadable {
    problems = List.copyOf(problems);
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("nothing keeps " + id + " from being an example");
    }
  }

  /**
   * Something to mend before the file can be an example.
   *
   * @param line where, from 1
   * @param message what is wrong
   * @param hint the next step, empty if there is none to give
   */
  public record Problem(int line, String message, String hint) {}
}
