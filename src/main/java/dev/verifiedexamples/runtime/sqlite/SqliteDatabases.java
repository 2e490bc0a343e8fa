package dev.verifiedexamples.runtime.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.jspecify.annotations.Nullable;

/** The databases of one example: the Java half of its module {@code sqlite3}. */
public final class SqliteDatabases implements AutoCloseable {

  private static final long PATIENCE_MILLISECONDS = 1000;

  private final SqliteLocations locations;
  private final Map<Integer, SqliteConnection> open = new ConcurrentHashMap<>();
  private final AtomicInteger numbers = new AtomicInteger();
  private volatile boolean isClosed;

  /**
   * None yet.
   *
   * @param scratch the real path of the only folder where they may be
   */
  SqliteDatabases(Path scratch) {
    this.locations = new SqliteLocations(scratch);
  }

  /**
   * Those of an example.
   *
   * @throws IllegalStateException if the driver is missing, which is a dependency that users of
   *     this library add if they want it
   */
  public static SqliteDatabases in(Path scratch) {
    try {
      Class.forName("org.sqlite.JDBC");
      return new SqliteDatabases(scratch);
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException(
          "its shim sqlite3 needs org.xerial:sqlite-jdbc on the class path");
    }
  }

  /** What Python's half calls: see {@code shims/sqlite3.py}. */
  public ProxyObject host() {
    return ProxyObject.fromMap(
        Map.of(
            "split",
                function(
                    arguments ->
                        arguments[1].execute(SqlText.split(arguments[0].asString()).toArray())),
            "is_complete", function(arguments -> SqlText.isComplete(arguments[0].asString())),
            "open",
                function(
                    arguments ->
                        open(
                            arguments[0].asString(),
                            arguments[1].asBoolean(),
                            arguments[2],
                            arguments[3],
                            arguments[4]))));
  }

  private static ProxyExecutable function(ProxyExecutable function) {
    return function;
  }

  private ProxyObject open(
      String name, boolean isUri, Value workingDirectory, Value raise, Value toBytes) {
    SqliteErrors errors = new SqliteErrors(raise);
    SqliteGuard.Locations where =
        file -> locations.resolve(file, isUri, workingDirectory.execute().asString());
    try {
      SqliteConnection connection =
          SqliteConnection.open(where.resolve(name), errors, new SqliteValues(toBytes), where);
      int number = numbers.incrementAndGet();
      open.put(number, connection);
      if (isClosed) {
        connection.close();
      }
      return members(number, connection);
    } catch (SQLException failure) {
      throw errors.raised(failure);
    }
  }

  /**
   * Copies a database, by way of one in memory that both connections can reach.
   *
   * @param between is called when half of it is done
   */
  private @Nullable Object backup(
      SqliteConnection source, String schema, SqliteConnection target, Value between) {
    String location = locations.unused();
    try {
      SqliteConnection buffer =
          SqliteConnection.open(location, source.errors(), source.values(), name -> name);
      try {
        source.alone(
            () -> {
              source.copyTo(schema, location);
              return null;
            });
        between.execute();
        return target.alone(
            () -> {
              target.receive(buffer);
              return null;
            });
      } finally {
        buffer.close();
      }
    } catch (SQLException failure) {
      throw source.errors().raised(failure);
    }
  }

  /** What a connection can do, as Python calls it. */
  private ProxyObject members(int number, SqliteConnection connection) {
    return ProxyObject.fromMap(
        Map.ofEntries(
            member(connection, "version", it -> connection.version()),
            member(connection, "prepare", it -> prepare(connection, it[0].asString(), it[1])),
            member(connection, "in_transaction", it -> connection.isInTransaction()),
            member(connection, "last_row_id", it -> connection.lastRowId()),
            member(connection, "total_changes", it -> connection.database().total_changes()),
            member(connection, "limit", it -> connection.limit(it[0].asInt(), it[1].asInt())),
            action(connection, "wait_for_locks", it -> connection.waitForLocks(it[0].asInt())),
            action(
                connection,
                "add_function",
                it ->
                    connection.addFunction(
                        it[0].asString(), it[1].asInt(), it[2].asBoolean(), it[3])),
            action(
                connection,
                "add_aggregate",
                it ->
                    connection.addAggregate(
                        it[0].asString(), it[1].asInt(), it[2].asBoolean(), it[3])),
            action(
                connection,
                "set_collation",
                it -> connection.setCollation(it[0].asString(), orNull(it[1]))),
            action(
                connection,
                "set_progress",
                it -> connection.setProgress(orNull(it[0]), it[1].asInt())),
            member(connection, "serialize", it -> connection.serialize(it[0].asString())),
            action(
                connection,
                "deserialize",
                it -> connection.deserialize(it[0].asString(), SqliteValues.bytes(it[1]))),
            Map.entry("number", number),
            Map.entry(
                "backup",
                function(
                    it -> backup(connection, it[0].asString(), connection(it[1].asInt()), it[2]))),
            Map.entry("interrupt", function(it -> interrupt(connection))),
            Map.entry("close", function(it -> close(number, connection)))));
  }

  /** Something that Python can have done, with a result. */
  private interface Call {
    @Nullable Object with(Value... arguments) throws SQLException;
  }

  /** Something that Python can have done, without one. */
  private interface Action {
    void with(Value... arguments) throws SQLException;
  }

  private static Map.Entry<String, Object> member(
      SqliteConnection connection, String name, Call call) {
    return Map.entry(
        name, function(arguments -> connection.aloneIfOpen(() -> call.with(arguments))));
  }

  private static Map.Entry<String, Object> action(
      SqliteConnection connection, String name, Action action) {
    return member(
        connection,
        name,
        arguments -> {
          action.with(arguments);
          return null;
        });
  }

  private static ProxyExecutable called(SqliteConnection connection, Call call) {
    return arguments -> connection.alone(() -> call.with(arguments));
  }

  private static ProxyExecutable done(SqliteConnection connection, Action action) {
    return arguments ->
        connection.alone(
            () -> {
              action.with(arguments);
              return null;
            });
  }

  /** Hands what a statement is, and can do, to Python's part, which makes an object of it. */
  private static @Nullable Object prepare(SqliteConnection connection, String sql, Value make)
      throws SQLException {
    SqlText text = SqlText.first(sql);
    if (text.isEmpty()) {
      return null;
    }
    SqliteStatement statement = connection.prepare(text);
    List<@Nullable Object> arguments = new ArrayList<>();
    arguments.add(text.verb());
    arguments.add(text.mainVerb());
    arguments.add(text.isFollowed());
    arguments.add(called(connection, it -> statement.run(it)));
    arguments.add(called(connection, it -> statement.next(it[0], it[1])));
    arguments.add(called(connection, it -> statement.rows(it[0], it[1], it[2].asInt())));
    arguments.add(called(connection, it -> statement.columns(it[0])));
    arguments.add(called(connection, it -> statement.types(it[0])));
    arguments.add(done(connection, it -> statement.shape(it[0].asString())));
    arguments.add(called(connection, it -> statement.expanded(it)));
    arguments.add(done(connection, it -> statement.reset()));
    arguments.add(done(connection, it -> statement.finish()));
    arguments.addAll(text.names());
    return make.execute(arguments.toArray());
  }

  private @Nullable Object interrupt(SqliteConnection connection) {
    connection.interrupt();
    return null;
  }

  private SqliteConnection connection(int number) {
    SqliteConnection connection = open.get(number);
    if (connection == null) {
      throw new IllegalStateException("the connection is closed");
    }
    return connection;
  }

  private @Nullable Object close(int number, SqliteConnection connection) {
    open.remove(number);
    connection.close();
    return null;
  }

  private static @Nullable Value orNull(Value value) {
    return value.isNull() ? null : value;
  }

  /** Ends what the example's databases are at, so that its interpreter can be closed. */
  public void interrupt() {
    open.values().forEach(SqliteConnection::interrupt);
  }

  /**
   * Closes the databases that the example has left open; call it when its interpreter is closed.
   */
  @Override
  public void close() {
    isClosed = true;
    for (SqliteConnection connection : open.values()) {
      try {
        connection.close(PATIENCE_MILLISECONDS);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    open.clear();
  }
}
