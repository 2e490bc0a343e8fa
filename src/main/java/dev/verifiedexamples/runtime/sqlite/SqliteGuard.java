package dev.verifiedexamples.runtime.sqlite;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.core.DB;

/**
 * Keeps a statement within its example: ATTACH and VACUUM INTO name files, and a few pragmas reach
 * the whole process. The driver has no authorizer, so it is done by the statement's text; SQLite
 * itself refuses to attach anything unless a guard has looked at the statement.
 */
final class SqliteGuard {

  /** Settings of the process, and one that lets a shortened file crash it. */
  private static final Set<String> FORBIDDEN =
      Set.of(
          "temp_store_directory",
          "data_store_directory",
          "soft_heap_limit",
          "hard_heap_limit",
          "lock_proxy_file",
          "mmap_size");

  private static final Set<String> OPENS_FILES = Set.of("ATTACH", "VACUUM");

  /** Says where a database is, or throws. */
  interface Locations {
    String resolve(String name) throws SQLException;
  }

  private final SqlText text;
  private final Locations locations;
  private String statement;
  private int fileParameter;

  private SqliteGuard(SqlText text, Locations locations) {
    this.text = text;
    this.locations = locations;
    this.statement = text.statement();
  }

  /** Looks at a statement before it is prepared, as many a pragma is carried out even then. */
  static SqliteGuard of(SqlText text, Locations locations) throws SQLException {
    SqliteGuard guard = new SqliteGuard(text, locations);
    List<SqlText.Token> tokens = text.head();
    int start = 0;
    while (guard.isWord(start, "EXPLAIN", "QUERY", "PLAN")) {
      start++;
    }
    if (guard.isWord(start, "PRAGMA")) {
      guard.checkPragma(start + 1);
    } else if (text.verb().equals("ATTACH")) {
      guard.checkFile(guard.isWord(1, "DATABASE") ? 2 : 1, "AS");
    } else if (text.verb().equals("VACUUM")) {
      int into = guard.isWord(1, "INTO") ? 1 : 2;
      if (into < tokens.size()) {
        guard.checkFile(into + 1, "");
      }
    }
    return guard;
  }

  /** What is to be prepared. */
  String statement() {
    return statement;
  }

  /** Whether it attaches a database, as VACUUM does, too. */
  boolean opensFiles() {
    return OPENS_FILES.contains(text.verb());
  }

  /** Looks at the values before they are bound. */
  void check(@Nullable Object[] values) throws SQLException {
    if (fileParameter > 0 && fileParameter <= values.length) {
      Object name = values[fileParameter - 1];
      if (name instanceof String file) {
        values[fileParameter - 1] = resolve(file);
      } else if (name != null) {
        throw unclear();
      }
    }
  }

  private void checkPragma(int first) {
    boolean hasSchema = isText(first + 1, ".");
    int name = hasSchema ? first + 2 : first;
    if (name < text.head().size()
        && FORBIDDEN.contains(unquoted(name).toLowerCase(Locale.ROOT))
        && (isText(name + 1, "=") || isText(name + 1, "("))) {
      throw new SqliteRefusal(
          SqliteErrors.NOT_SUPPORTED,
          "PRAGMA " + unquoted(name) + " is a setting of the whole process, and can't be changed");
    }
  }

  private void checkFile(int at, String following) throws SQLException {
    boolean isWhole =
        following.isEmpty() ? text.head().size() == at + 1 : isWord(at + 1, following);
    if (!isWhole) {
      throw unclear();
    }
    SqlText.Token token = text.head().get(at);
    for (SqlText.Parameter parameter : text.parameters()) {
      if (parameter.start() == token.start()) {
        fileParameter = parameter.number();
        return;
      }
    }
    String location = resolve(unquoted(at)).replace("'", "''");
    statement =
        text.statement().substring(0, token.start())
            + "'"
            + location
            + "'"
            + text.statement().substring(token.end());
  }

  private String resolve(String name) throws SQLException {
    try {
      return locations.resolve(name);
    } catch (SQLException refused) {
      if (refused.getErrorCode() == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
        throw DB.newSQLException(refused.getErrorCode(), "unable to open database: " + name);
      }
      throw refused;
    }
  }

  private static SqliteRefusal unclear() {
    return new SqliteRefusal(
        SqliteErrors.NOT_SUPPORTED, "the file must be given as a string or as a parameter here");
  }

  private boolean isWord(int at, String... words) {
    for (String word : words) {
      if (at < text.head().size() && word.equalsIgnoreCase(text.text(text.head().get(at)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isText(int at, String expected) {
    return at < text.head().size() && text.text(text.head().get(at)).equals(expected);
  }

  /** A name or a string without its quotes. */
  private String unquoted(int at) {
    String token = text.text(text.head().get(at));
    char first = token.charAt(0);
    if ("'\"`[".indexOf(first) < 0 || token.length() < 2) {
      return token;
    }
    String inner = token.substring(1, token.length() - 1);
    String quote = String.valueOf(first);
    return first == '[' ? inner : inner.replace(quote + quote, quote);
  }
}
