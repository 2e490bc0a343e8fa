package dev.verifiedexamples;

import java.nio.file.Path;

/** What came of reading a file: an example, or the problems that keep it from being one. */
public sealed interface Reading permits Example, Unreadable {

  /** The example's name within its corpus, such as {@code decorators/singleton.py}. */
  String id();

  /** The file. */
  Path path();
}
