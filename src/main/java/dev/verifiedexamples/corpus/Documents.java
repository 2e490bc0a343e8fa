package dev.verifiedexamples.corpus;

import dev.verifiedexamples.PublicApi;
import dev.verifiedexamples.document.NotRead;
import java.util.List;

/**
 * What was found where examples are looked for.
 *
 * @param files scripts and pages, sorted within each folder, none twice
 * @param notRead what looks like a document there, and can't be read
 */
@PublicApi
public record Documents(List<ExampleFile> files, List<NotRead> notRead) {

  /** Copies the lists. */
  public Documents {
    files = List.copyOf(files);
    notRead = List.copyOf(notRead);
  }
}
