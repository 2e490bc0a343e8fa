package dev.verifiedexamples.runtime.harness;

import dev.verifiedexamples.document.Statement;
import java.util.Locale;

/** What the Python harness is told about the statements that it observes. */
public final class Plan {

  private Plan() {}

  /** The arguments of the harness's {@code Statement}. */
  public static Object[] entry(Statement statement) {
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
