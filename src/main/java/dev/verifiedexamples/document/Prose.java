package dev.verifiedexamples.document;

import dev.verifiedexamples.PublicApi;
import java.nio.file.Path;
import java.util.List;

/**
 * A page that shows no Python.
 *
 * @param id its name within its corpus
 * @param path the page
 * @param notRead what in it looks like Python with claims, and was passed over
 */
@PublicApi
public record Prose(String id, Path path, List<NotRead> notRead) implements Reading {

  /** Copies the list. */
  public Prose {
    notRead = List.copyOf(notRead);
  }
}
