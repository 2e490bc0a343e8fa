package dev.verifiedexamples.runtime.sqlite;

import java.sql.SQLException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;

/** A Python class with which SQL sums up rows that come and go. */
final class SqliteWindow extends Function.Window {

  private final SqliteConnection connection;
  private final Value factory;
  private @Nullable SqliteGroup group;

  SqliteWindow(SqliteConnection connection, Value factory) {
    this.connection = connection;
    this.factory = factory;
  }

  @Override
  protected void xStep() throws SQLException {
    SqliteGroup current = group;
    if (current == null) {
      current = SqliteGroup.start(connection, factory);
      group = current;
    }
    current.take(this, args(), "step", this::error);
  }

  @Override
  protected void xInverse() throws SQLException {
    if (group != null) {
      group.take(this, args(), "inverse", this::error);
    }
  }

  @Override
  protected void xValue() throws SQLException {
    ask("value");
  }

  @Override
  protected void xFinal() throws SQLException {
    ask("finalize");
  }

  private void ask(String method) throws SQLException {
    if (group == null) {
      result(); // no row has come
    } else {
      group.ask(method, this::result, this::result, this::result, this::result, this::error);
    }
  }
}
