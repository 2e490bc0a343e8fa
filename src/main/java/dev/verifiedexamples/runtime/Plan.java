package dev.verifiedexamples.runtime;

import dev.verifiedexamples.Statement;
import java.util.Locale;

/** What the Python harness is told about the statements that it observes. */
final class Plan {

  private Plan() {}

  /** The arguments of the harness's {@code Statement}. */
  static Object[] entry(Statement statement) {
    return new Object[] {
      statement.id(),
      statement.shows().name().toLowerCase(Locale.ROOT),
      statement.firstLine(),
      statement.lastLine(),
      statement.scopeName(),
      statement.mayBeOverridden()
    };
  }
}
