package dev.verifiedexamples;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a file: an example, the problems that keep it from being one, or a page that
 * shows no Python.
 */
public sealed interface Reading permits Example, Unreadable, Prose {

  /** The example's name within its corpus, such as {@code decorators/singleton.py}. */
  String id();

  /** The file. */
  Path path();

  /** What in it looks like documentation, and was passed over. */
  List<NotRead> notRead();

  /** The example, if it is one. */
  default Optional<Example> example() {
    return this instanceof Example example ? Optional.of(example) : Optional.empty();
  }

  /** What keeps it from being an example, if something does. */
  default Optional<Unreadable> unreadable() {
    return this instanceof Unreadable unreadable ? Optional.of(unreadable) : Optional.empty();
  }
}
