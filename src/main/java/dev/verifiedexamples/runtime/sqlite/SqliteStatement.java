package dev.verifiedexamples.runtime.sqlite;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.core.Codes;
import org.sqlite.core.CoreStatement;
import org.sqlite.core.DB;

/**
 * A prepared statement, on the driver's lower layer: that one steps row by row, as a DB-API does,
 * leaves transactions alone, and keeps SQLite's types. The JDBC layer above does none of it.
 */
final class SqliteStatement extends CoreStatement {

  /** What {@link #run} returns, other than a number of changed rows. */
  private static final int HAS_ROW = -1;

  private static final int HAS_NO_ROWS_BUT_COLUMNS = -2;

  /** What of a column is handed over as a string of its bytes; with any other letter, nothing. */
  private static final char TEXT = 't';

  private static final char ALL = 'b';

  private final SqliteConnection connection;
  private final SqlText text;
  private final SqliteGuard guard;
  private String shape = "";
  private boolean isActive;
  private String[] names = {};
  private @Nullable Value description;

  SqliteStatement(SqliteConnection connection, SqlText text, SqliteGuard guard)
      throws SQLException {
    super(connection.driver());
    this.connection = connection;
    this.text = text;
    this.guard = guard;
    this.sql = guard.statement();
    conn.getDatabase().prepare(this);
  }

  /** Binds values, which come behind the letters for their types, and takes the first step. */
  int run(Value... bound) throws SQLException {
    return run(SqliteValues.parameters(bound));
  }

  /** Binds values and takes the first step. */
  int run(@Nullable Object[] values) throws SQLException {
    reset();
    guard.check(values);
    if (pointer.isClosed()) {
      database().prepare(this); // the driver lets go of statements that have failed
    }
    if (start(values)) {
      return HAS_ROW;
    }
    int columns = pointer.safeRunInt(DB::column_count);
    return columns > 0 ? HAS_NO_ROWS_BUT_COLUMNS : Math.toIntExact(database().changes());
  }

  private boolean start(@Nullable Object[] values) throws SQLException {
    setActive(true);
    boolean hasRow = false;
    if (guard.opensFiles()) {
      connection.allowAttaching(true);
    }
    try {
      hasRow = database().execute(this, values);
    } catch (SQLException failure) {
      if (!pointer.isClosed()) {
        pointer.safeRunInt(DB::reset);
      }
      connection.failed();
      throw failure;
    } finally {
      if (guard.opensFiles()) {
        connection.allowAttaching(false);
      }
      setActive(hasRow);
    }
    connection.ran(text);
    return hasRow;
  }

  /**
   * Hands over the current row, then takes a step; null if a failure has ended the run.
   *
   * @param make takes the values, and makes a row
   * @param done is called with the number of changed rows when there are no more
   */
  @Nullable Value next(Value make, Value done) throws SQLException {
    if (!isActive) {
      return null;
    }
    List<@Nullable Object> values = new ArrayList<>();
    addRow(values);
    Value row = make.execute(values.toArray());
    if (!step()) {
      done.execute(database().changes());
    }
    return row;
  }

  /**
   * Hands over rows, at most as many as are asked for.
   *
   * @param make takes the values of all rows, one after another, and makes a list of rows
   */
  Value rows(Value make, Value done, int most) throws SQLException {
    List<@Nullable Object> values = new ArrayList<>();
    boolean hasRow = isActive;
    for (int count = 0; hasRow && count < most; count++) {
      addRow(values);
      hasRow = step();
    }
    Value rows = make.execute(values.toArray());
    if (!hasRow) {
      done.execute(database().changes());
    }
    return rows;
  }

  private boolean step() throws SQLException {
    int code = pointer.safeRunInt(DB::step);
    if ((code & 0xff) == Codes.SQLITE_ROW) {
      return true;
    }
    SQLException failure = (code & 0xff) == Codes.SQLITE_DONE ? null : failure(code);
    reset();
    if (failure != null) {
      connection.failed();
      throw failure;
    }
    return false;
  }

  private SQLException failure(int code) {
    try {
      database().throwex(code);
    } catch (SQLException failure) {
      return failure;
    }
    return DB.newSQLException(code, "");
  }

  private void addRow(List<@Nullable Object> values) throws SQLException {
    pointer.safeRunConsume(
        (database, statement) -> {
          int count = database.column_count(statement);
          for (int column = 0; column < count; column++) {
            values.add(value(database, statement, column));
          }
        });
  }

  private @Nullable Object value(DB database, long statement, int column) throws SQLException {
    char form = column < shape.length() ? shape.charAt(column) : ' ';
    int type = database.column_type(statement, column);
    if (type == Codes.SQLITE_NULL) {
      return null;
    }
    if (form == ALL || (form == TEXT && type == Codes.SQLITE_TEXT)) {
      return new String(bytes(database, statement, column, type), StandardCharsets.ISO_8859_1);
    }
    return switch (type) {
      case Codes.SQLITE_INTEGER -> database.column_long(statement, column);
      case Codes.SQLITE_FLOAT -> database.column_double(statement, column);
      case Codes.SQLITE_TEXT -> string(database, statement, column);
      default -> connection.values().toPython(bytes(database, statement, column, type));
    };
  }

  private static byte[] bytes(DB database, long statement, int column, int type)
      throws SQLException {
    if (type != Codes.SQLITE_BLOB) {
      database.column_text(statement, column); // turns what is UTF-16, or no text, into UTF-8
    }
    return SqliteValues.orEmpty(database.column_blob(statement, column));
  }

  /** A text; the driver puts a replacement character where there is no UTF-8, Python refuses it. */
  private String string(DB database, long statement, int column) throws SQLException {
    String value = String.valueOf(database.column_text(statement, column));
    if (value.indexOf('\ufffd') >= 0) {
      byte[] bytes = SqliteValues.orEmpty(database.column_blob(statement, column));
      try {
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      } catch (CharacterCodingException broken) {
        throw connection
            .errors()
            .raised(
                SqliteErrors.PLAIN,
                "Could not decode to UTF-8 column '%s' with text '%s'"
                    .formatted(
                        database.column_name(statement, column),
                        new String(bytes, StandardCharsets.US_ASCII)));
      }
    }
    return value;
  }

  /** The names of the columns, as Python's part makes a description of them. */
  Value columns(Value make) throws SQLException {
    String[] current =
        pointer.<String[], SQLException>safeRun((database, it) -> database.column_names(it));
    Value known = description;
    if (known == null || !Arrays.equals(current, names)) {
      known = make.execute((Object[]) current);
      names = current;
      description = known;
    }
    return known;
  }

  /** The declared types of the columns, null for what is no column of a table. */
  Value types(Value make) throws SQLException {
    List<@Nullable Object> types = new ArrayList<>();
    pointer.safeRunConsume(
        (database, it) -> {
          int count = database.column_count(it);
          for (int column = 0; column < count; column++) {
            types.add(database.column_decltype(it, column));
          }
        });
    return make.execute(types.toArray());
  }

  /** Sets in which form the values of each column are handed over. */
  void shape(String letters) {
    shape = letters;
  }

  /**
   * The statement with values in place of its parameters, as SQLite shows it to those who trace.
   */
  String expanded(Value... bound) {
    return SqlLiterals.expand(text, SqliteValues.parameters(bound));
  }

  /** Ends a run, whatever rows are left. */
  void reset() throws SQLException {
    if (isActive && !pointer.isClosed()) {
      pointer.safeRunInt(DB::reset);
    }
    setActive(false);
  }

  void finish() throws SQLException {
    setActive(false);
    pointer.close();
  }

  private void setActive(boolean active) {
    if (isActive != active) {
      isActive = active;
      connection.countActive(active ? 1 : -1);
    }
  }

  private DB database() {
    return conn.getDatabase();
  }

  @Override
  public ResultSet executeQuery(String query, boolean closeOnCompletion) throws SQLException {
    throw DB.newSQLException(SQLiteErrorCode.SQLITE_MISUSE.code, "this is no JDBC statement");
  }
}
