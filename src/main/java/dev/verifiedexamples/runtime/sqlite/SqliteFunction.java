package dev.verifiedexamples.runtime.sqlite;

import java.sql.SQLException;
import org.graalvm.polyglot.Value;
import org.sqlite.Function;

/** A Python function that SQL can call. */
final class SqliteFunction extends Function {

  private final SqliteConnection connection;
  private final Value function;

  SqliteFunction(SqliteConnection connection, Value function) {
    this.connection = connection;
    this.function = function;
  }

  @Override
  protected void xFunc() throws SQLException {
    SqliteValues.call(
        function,
        connection.values().arguments(connection.database(), this, args()),
        this::result,
        this::result,
        this::result,
        this::result,
        this::error);
  }
}
