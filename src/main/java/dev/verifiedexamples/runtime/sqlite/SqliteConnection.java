package dev.verifiedexamples.runtime.sqlite;

import java.sql.SQLException;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;
import org.sqlite.Collation;
import org.sqlite.Function;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteLimits;
import org.sqlite.SQLiteOpenMode;
import org.sqlite.core.DB;
import org.sqlite.jdbc4.JDBC4Connection;

/** A connection to a database, and what SQLite knows but the driver doesn't tell. */
final class SqliteConnection {

  /** SQLite's flag against links, which the driver doesn't name; paths are resolved before. */
  private static final int NO_FOLLOW = 0x01000000;

  private static final int OPEN_MODE =
      SQLiteOpenMode.READWRITE.flag
          | SQLiteOpenMode.CREATE.flag
          | SQLiteOpenMode.OPEN_URI.flag
          | SQLiteOpenMode.FULLMUTEX.flag
          | NO_FOLLOW;

  private static final int ATTACHED = SQLiteLimits.SQLITE_LIMIT_ATTACHED.getId();
  private static final int MOST_ATTACHED = 10;
  private static final int MOST_PARAMETERS_OF_FUNCTION = 127;

  private static final Set<String> CHANGES_TRANSACTION =
      Set.of("BEGIN", "COMMIT", "END", "ROLLBACK", "SAVEPOINT", "RELEASE");

  private static final Set<String> READS = Set.of("SELECT", "VALUES", "EXPLAIN");

  /** Fails in a transaction, and otherwise does nothing, because it is about temporary tables. */
  private static final String PROBE = "PRAGMA temp.synchronous=1";

  private final SQLiteConnection driver;
  private final String location;
  private final SqliteErrors errors;
  private final SqliteValues values;
  private final SqliteGuard.Locations locations;
  private final ReentrantLock lock = new ReentrantLock();
  private int attachedLimit = MOST_ATTACHED;
  private int active;
  private boolean isTransactionKnown = true;
  private boolean isInTransaction;
  private @Nullable SqliteStatement rowIdQuery;
  private boolean isRowIdKnown;
  private long rowId;
  private volatile boolean mustClose;

  private SqliteConnection(
      SQLiteConnection driver,
      String location,
      SqliteErrors errors,
      SqliteValues values,
      SqliteGuard.Locations locations) {
    this.driver = driver;
    this.location = location;
    this.errors = errors;
    this.values = values;
    this.locations = locations;
  }

  /**
   * Opens a database.
   *
   * @param location where it is, as the locations have resolved it
   * @param locations tell the same of those that are attached later
   */
  static SqliteConnection open(
      String location, SqliteErrors errors, SqliteValues values, SqliteGuard.Locations locations)
      throws SQLException {
    SqliteLibrary.load();
    Properties properties = new Properties();
    properties.setProperty("open_mode", Integer.toString(OPEN_MODE));
    SQLiteConnection driver = new JDBC4Connection("jdbc:sqlite:", location, properties);
    driver.getDatabase().limit(ATTACHED, 0);
    return new SqliteConnection(driver, location, errors, values, locations);
  }

  /** Something to be done with this connection. */
  interface Work {
    @Nullable Object run() throws SQLException;
  }

  /** Does something, alone; failures become Python's. */
  @Nullable Object alone(Work work) {
    lock.lock();
    try {
      return work.run();
    } catch (SQLException failure) {
      throw errors.raised(failure);
    } catch (SqliteRefusal refusal) {
      throw errors.raised(refusal.code(), refusal.text());
    } finally {
      closeIfAsked();
      lock.unlock();
    }
  }

  /** Does something that only an open connection can do. */
  @Nullable Object aloneIfOpen(Work work) {
    return alone(
        () -> {
          if (database().isClosed()) {
            throw misuse();
          }
          return work.run();
        });
  }

  SQLiteConnection driver() {
    return driver;
  }

  DB database() {
    return driver.getDatabase();
  }

  SqliteErrors errors() {
    return errors;
  }

  SqliteValues values() {
    return values;
  }

  String version() throws SQLException {
    return database().libversion();
  }

  SqliteStatement prepare(SqlText text) throws SQLException {
    return new SqliteStatement(this, text, SqliteGuard.of(text, locations));
  }

  void waitForLocks(int milliseconds) throws SQLException {
    database().busy_timeout(milliseconds);
  }

  /** A statement has run to its first row or to its end. */
  void ran(SqlText text) {
    if (CHANGES_TRANSACTION.contains(text.verb())) {
      isTransactionKnown = false;
    }
    if (!READS.contains(text.mainVerb())) {
      isRowIdKnown = false;
    }
  }

  /** A statement has failed, which may have ended the transaction. */
  void failed() {
    isTransactionKnown = false;
    isRowIdKnown = false;
  }

  /** Counts the statements that are between their first row and their last. */
  void countActive(int change) {
    active += change;
  }

  /** Whether a transaction is open; SQLite tells everyone but the driver. */
  boolean isInTransaction() throws SQLException {
    if (!isTransactionKnown) {
      isInTransaction = active > 0 ? isProbeRefused() : isBeginRefused();
      isTransactionKnown = true;
    }
    return isInTransaction;
  }

  /** Needs the schema, which is known once a statement is at work, and may be locked before. */
  private boolean isProbeRefused() {
    try {
      database()._exec(PROBE);
      return false;
    } catch (SQLException refused) {
      return isAboutTransaction(refused);
    }
  }

  private boolean isBeginRefused() throws SQLException {
    try {
      database()._exec("BEGIN");
    } catch (SQLException refused) {
      return isAboutTransaction(refused);
    }
    database()._exec("COMMIT");
    return false;
  }

  /** The refusal hoped for, unless someone has interrupted just that. */
  private boolean isAboutTransaction(SQLException refused) {
    return String.valueOf(refused.getMessage()).contains("transaction") || isInTransaction;
  }

  /** The number of the row that was inserted last. */
  long lastRowId() throws SQLException {
    if (!isRowIdKnown) {
      SqliteStatement query = rowIdQuery;
      if (query == null) {
        query = prepare(SqlText.first("SELECT last_insert_rowid()"));
        rowIdQuery = query;
      }
      query.run(new Object[0]);
      rowId = query.pointer.safeRunLong((database, it) -> database.column_long(it, 0));
      query.reset();
      isRowIdKnown = true;
    }
    return rowId;
  }

  /** Reads a limit, and sets it unless the new one is negative. */
  int limit(int id, int limit) throws SQLException {
    if (id != ATTACHED) {
      return database().limit(id, limit);
    }
    int old = attachedLimit;
    attachedLimit = limit < 0 ? old : Math.min(limit, MOST_ATTACHED);
    return old;
  }

  void allowAttaching(boolean allowed) throws SQLException {
    database().limit(ATTACHED, allowed ? attachedLimit : 0);
  }

  void addFunction(String name, int parameters, boolean deterministic, Value function)
      throws SQLException {
    add(
        name,
        parameters,
        new SqliteFunction(this, function),
        deterministic ? Function.FLAG_DETERMINISTIC : 0);
  }

  void addAggregate(String name, int parameters, boolean window, Value factory)
      throws SQLException {
    add(
        name,
        parameters,
        window ? new SqliteWindow(this, factory) : new SqliteAggregate(this, factory),
        0);
  }

  private void add(String name, int parameters, Function function, int flags) throws SQLException {
    if (parameters < -1 || parameters > MOST_PARAMETERS_OF_FUNCTION) {
      throw misuse();
    }
    define("user-function", () -> Function.create(driver, name, function, parameters, flags));
  }

  /** Defines something; the driver doesn't say what is wrong, but there are only two reasons. */
  private void define(String what, Definition definition) throws SQLException {
    try {
      definition.run();
    } catch (SQLiteException known) {
      throw known;
    } catch (SQLException unknown) {
      throw active > 0
          ? DB.newSQLException(
              SQLiteErrorCode.SQLITE_BUSY.code,
              "unable to delete/modify " + what + " due to active statements")
          : misuse();
    }
  }

  private interface Definition {
    void run() throws SQLException;
  }

  private static SQLException misuse() {
    return DB.newSQLException(
        SQLiteErrorCode.SQLITE_MISUSE.code, "bad parameter or other API misuse");
  }

  void setCollation(String name, @Nullable Value compare) throws SQLException {
    if (compare == null) {
      define("collation sequence", () -> Collation.destroy(driver, name));
    } else {
      define(
          "collation sequence", () -> Collation.create(driver, name, new SqliteCollation(compare)));
    }
  }

  void setProgress(@Nullable Value mustStop, int steps) throws SQLException {
    if (mustStop == null || steps < 1) {
      ProgressHandler.clearHandler(driver);
    } else {
      ProgressHandler.setHandler(driver, steps, new SqliteProgress(mustStop));
    }
  }

  /** Copies one of its databases over another. */
  void copyTo(String schema, String target) throws SQLException {
    int code = database().backup(schema, target, null);
    if (code == SQLiteErrorCode.SQLITE_ERROR.code) {
      throw DB.newSQLException(code, "unknown database " + schema);
    }
    check(code);
  }

  /**
   * Has its main database replaced by that of another connection. Where it can, that one does it:
   * of what it does itself, the driver doesn't tell if it fails.
   */
  void receive(SqliteConnection source) throws SQLException {
    if (active > 0 || isInTransaction()) {
      throw DB.newSQLException(SQLiteErrorCode.SQLITE_ERROR.code, "destination database is in use");
    }
    if (location.isEmpty() || location.equals(SqliteLocations.MEMORY)) {
      check(database().restore("main", source.location, null));
    } else {
      source.copyTo("main", location);
    }
  }

  private static void check(int code) throws SQLException {
    if (code != 0) {
      throw DB.newSQLException(code, SQLiteErrorCode.getErrorCode(code).message);
    }
  }

  Value serialize(String schema) throws SQLException {
    return values.toPython(SqliteValues.orEmpty(database().serialize(schema)));
  }

  void deserialize(String schema, byte[] image) throws SQLException {
    failed();
    database().deserialize(schema, image);
  }

  /** Ends what is being done, from any thread. */
  void interrupt() {
    try {
      database().interrupt();
    } catch (SQLException closed) {
      // There is nothing left to end.
    }
  }

  /** Closes the database, as soon as no statement is at work that has called back. */
  void close() {
    mustClose = true;
    alone(() -> null);
  }

  /** Closes the database, if whoever works with it stops in time. */
  boolean close(long patienceMilliseconds) throws InterruptedException {
    mustClose = true;
    interrupt();
    if (!lock.tryLock(patienceMilliseconds, TimeUnit.MILLISECONDS)) {
      return false;
    }
    try {
      closeIfAsked();
    } finally {
      lock.unlock();
    }
    return true;
  }

  private void closeIfAsked() {
    if (mustClose && lock.getHoldCount() == 1 && !database().isClosed()) {
      try {
        database().close();
      } catch (SQLException failure) {
        // It is closed as far as it can be.
      }
    }
  }
}
