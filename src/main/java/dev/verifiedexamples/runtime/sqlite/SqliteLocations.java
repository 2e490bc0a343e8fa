package dev.verifiedexamples.runtime.sqlite;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.core.DB;

/** Where the databases of one example may be: in memory, and in its scratch folder. */
final class SqliteLocations {

  /** A database in memory, all by itself. */
  static final String MEMORY = ":memory:";

  private static final String SCHEME = "file:";

  /** What else a URI may ask for; above all not another {@code vfs}, which may lock elsewhere. */
  private static final Set<String> HARMLESS =
      Set.of("mode", "cache", "immutable", "nolock", "psow");

  private final Path scratch;

  /** Shared databases in memory are known by name in the whole process: ours by a secret one. */
  private final String prefix = UUID.randomUUID() + "/";

  private int unnamed;

  SqliteLocations(Path scratch) {
    this.scratch = scratch;
  }

  /** A name for a shared database in memory that nobody else has. */
  synchronized String unused() {
    unnamed++;
    return shared(" " + unnamed);
  }

  /**
   * What to call a database that an example names: {@code :memory:}, nothing, or an absolute URI.
   *
   * @param isUri whether {@code file:} has its meaning
   * @param workingDirectory where relative names start, which is not this process' own
   * @throws SQLException where SQLite would not find the file, or the example must not
   */
  String resolve(String name, boolean isUri, String workingDirectory) throws SQLException {
    if (name.isEmpty() || name.equals(MEMORY)) {
      return name;
    }
    return isUri && name.startsWith(SCHEME)
        ? resolveUri(name.substring(SCHEME.length()), workingDirectory)
        : SCHEME + file(name, workingDirectory);
  }

  private String resolveUri(String uri, String workingDirectory) throws SQLException {
    String whole = uri.contains("#") ? uri.substring(0, uri.indexOf('#')) : uri;
    int mark = whole.indexOf('?');
    String path = decode(withoutAuthority(mark < 0 ? whole : whole.substring(0, mark)));
    StringBuilder query = new StringBuilder();
    boolean isMemory = path.equals(MEMORY);
    boolean isShared = false;
    for (String parameter : (mark < 0 ? "" : whole.substring(mark + 1)).split("&", -1)) {
      int equals = parameter.indexOf('=');
      String key = decode(equals < 0 ? parameter : parameter.substring(0, equals));
      String value = decode(equals < 0 ? "" : parameter.substring(equals + 1));
      if (key.equals("vfs")) {
        throw failure(SQLiteErrorCode.SQLITE_ERROR, "no such vfs: " + value);
      }
      if (HARMLESS.contains(key)) {
        isMemory |= key.equals("mode") && value.equals("memory");
        isShared |= key.equals("cache") && value.equals("shared");
        query.append(query.isEmpty() ? '?' : '&').append(key).append('=').append(encode(value));
      }
    }
    if (isMemory) {
      return isShared ? shared(path) : MEMORY;
    }
    return path.isEmpty() ? "" : SCHEME + file(path, workingDirectory) + query;
  }

  private String shared(String name) {
    return SCHEME + prefix + encode(name) + "?mode=memory&cache=shared";
  }

  private static String withoutAuthority(String path) throws SQLException {
    if (!path.startsWith("//")) {
      return path;
    }
    int slash = path.indexOf('/', 2);
    String authority = path.substring(2, slash < 0 ? path.length() : slash);
    if (!authority.isEmpty() && !authority.toLowerCase(Locale.ROOT).equals("localhost")) {
      throw failure(SQLiteErrorCode.SQLITE_ERROR, "invalid uri authority: " + authority);
    }
    return slash < 0 ? "" : path.substring(slash);
  }

  /** Links are followed before the question is asked, or they would lead out. */
  private String file(String name, String workingDirectory) throws SQLException {
    try {
      Path path = Path.of(workingDirectory).resolve(name);
      Path file = path.getFileName();
      Path folder = path.getParent();
      if (file != null && folder != null) {
        // a link that leads nowhere yet has no real path, and is missing
        boolean isThere = Files.exists(path, LinkOption.NOFOLLOW_LINKS);
        Path real = isThere ? path.toRealPath() : folder.toRealPath().resolve(file);
        if (real.startsWith(scratch) && !SqliteOwnFiles.isOne(real)) {
          return real.toUri().getRawPath();
        }
      }
    } catch (IOException | InvalidPathException missing) {
      // That is what SQLite will be told, too.
    }
    throw failure(SQLiteErrorCode.SQLITE_CANTOPEN, "unable to open database file");
  }

  private static SQLException failure(SQLiteErrorCode code, String message) {
    return DB.newSQLException(code.code, message);
  }

  /** A plus is a plus in these, as in SQLite. */
  private static String decode(String text) throws SQLException {
    try {
      String decoded = URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
      int end = decoded.indexOf('\0');
      return end < 0 ? decoded : decoded.substring(0, end);
    } catch (IllegalArgumentException notHexadecimal) {
      throw failure(SQLiteErrorCode.SQLITE_CANTOPEN, "unable to open database file");
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
