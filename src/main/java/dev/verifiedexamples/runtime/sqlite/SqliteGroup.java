package dev.verifiedexamples.runtime.sqlite;

import java.sql.SQLException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;

/** Rows that a Python class sums up; its state is a callable that takes the name of a method. */
final class SqliteGroup {

  private final SqliteConnection connection;
  private final Value state;

  private SqliteGroup(SqliteConnection connection, Value state) {
    this.connection = connection;
    this.state = state;
  }

  /**
   * A group without rows.
   *
   * @param factory Python's part: makes the state of a group
   */
  static SqliteGroup start(SqliteConnection connection, Value factory) {
    return new SqliteGroup(connection, factory.execute());
  }

  /** Hands a row to a method that takes one. */
  void take(Function row, int width, String method, SqliteValues.Answer<String> failure)
      throws SQLException {
    @Nullable Object[] values = connection.values().arguments(connection.database(), row, width);
    @Nullable Object[] arguments = new @Nullable Object[width + 1];
    arguments[0] = method;
    System.arraycopy(values, 0, arguments, 1, width);
    SqliteValues.call(
        state, arguments, ignored -> {}, ignored -> {}, ignored -> {}, ignored -> {}, failure);
  }

  /** Asks a method that takes none for the value of the group. */
  void ask(
      String method,
      SqliteValues.Answer<Long> integer,
      SqliteValues.Answer<Double> real,
      SqliteValues.Answer<String> text,
      SqliteValues.Answer<byte[]> blob,
      SqliteValues.Answer<String> failure)
      throws SQLException {
    SqliteValues.call(state, new Object[] {method}, integer, real, text, blob, failure);
  }
}
