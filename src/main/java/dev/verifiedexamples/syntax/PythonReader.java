package dev.verifiedexamples.syntax;

import dev.verifiedexamples.document.ReadingLimitException;

/** Asks a Python to read Python: this library's module {@code reader} in it. */
@FunctionalInterface
public interface PythonReader {

  /**
   * What one of the module's functions says.
   *
   * @param function its name, such as {@code read}
   * @param text its argument: a source, or JSON
   * @return JSON, or a plain text
   * @throws ReadingLimitException if that takes too long
   */
  String answer(String function, String text);
}
