package dev.verifiedexamples.runtime.sqlite;

import java.sql.SQLException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;

/** A Python class with which SQL sums up rows. The driver clones this object for each group. */
final class SqliteAggregate extends Function.Aggregate {

  private final SqliteConnection connection;
  private final Value factory;
  private @Nullable SqliteGroup group;

  SqliteAggregate(SqliteConnection connection, Value factory) {
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
  protected void xFinal() throws SQLException {
    if (group == null) {
      result(); // no row has come
    } else {
      group.ask("finalize", this::result, this::result, this::result, this::result, this::error);
    }
  }
}
