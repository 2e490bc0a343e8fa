package dev.verifiedexamples.runtime.sqlite;

import java.sql.SQLException;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Raises Python's exceptions. A Java exception would skip {@code except} and {@code finally}; one
 * that Python has raised in between, and that Java passes on, does not.
 */
final class SqliteErrors {

  /** Codes beside SQLite's own, which are all positive. */
  static final int PLAIN = -1;

  static final int INTERNAL = -2;
  static final int NOT_SUPPORTED = -3;
  static final int INTEGER_TOO_LARGE = -4;
  static final int NOT_UTF_8 = -5;

  private final Value raise;

  /**
   * A maker of exceptions.
   *
   * @param raise Python's part: takes a code and a message
   */
  SqliteErrors(Value raise) {
    this.raise = raise;
  }

  /** Python's exception, to be thrown on. */
  RuntimeException raised(int code, String message) {
    try {
      raise.execute(code, message);
    } catch (PolyglotException raised) {
      return raised;
    }
    return new IllegalStateException(message);
  }

  /** Python's exception for one of the driver's. */
  RuntimeException raised(SQLException failure) {
    return failure instanceof SQLiteException known
        ? raised(known.getResultCode().code, withoutPrefix(known))
        : raised(INTERNAL, String.valueOf(failure.getMessage()));
  }

  /** SQLite's own words, which the driver puts behind its own: {@code [CODE] general (own)}. */
  private static String withoutPrefix(SQLiteException failure) {
    SQLiteErrorCode code = failure.getResultCode();
    String message = String.valueOf(failure.getMessage());
    String own = message;
    while (own.startsWith(code.toString())) {
      own = own.substring(code.toString().length()).strip();
    }
    return own.startsWith("(") && own.endsWith(")") ? own.substring(1, own.length() - 1) : message;
  }
}
