package dev.verifiedexamples.document;

import dev.verifiedexamples.PublicApi;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of reading a file: an example, the problems that keep it from being one, or a page that
 * shows no Python.
 */
@PublicApi
public sealed interface Reading permits Example, Unreadable, Prose {

  /** The example's name within its corpus, such as {@code decorators/singleton.py}. */
  String id();

  /** The file. */
  Path path();

  /** What in it looks like documentation, and was passed over. */
  List<NotRead> notRead();

  /** What one of these makes of it, according to what it is. */
  default <T> T map(
      Function<? super Example, ? extends T> example,
      Function<? super Unreadable, ? extends T> unreadable,
      Function<? super Prose, ? extends T> prose) {
    if (this instanceof Example found) {
      return example.apply(found);
    }
    return this instanceof Unreadable found ? unreadable.apply(found) : prose.apply((Prose) this);
  }

  /** The example, if it is one. */
  default Optional<Example> example() {
    return this instanceof Example example ? Optional.of(example) : Optional.empty();
  }

  /** What keeps it from being an example, if something does. */
  default Optional<Unreadable> unreadable() {
    return this instanceof Unreadable unreadable ? Optional.of(unreadable) : Optional.empty();
  }
}
