package dev.verifiedexamples.runtime.sqlite;

import dev.verifiedexamples.machine.Scratch;
import java.io.File;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteJDBCLoader;

/**
 * Loads SQLite's native library. The driver unpacks it to the system's temporary folder, and
 * removes it when the JVM exits, which never happens where the JVM halts. Where a loaded library
 * needs no file any more, its file is gone before anything else can go wrong.
 */
final class SqliteLibrary {

  /** The driver's setting for where to unpack. */
  private static final String FOLDER = "org.sqlite.tmpdir";

  private static boolean isLoaded;

  private SqliteLibrary() {}

  static synchronized void load() throws SQLException {
    if (!isLoaded) {
      try {
        if (File.separatorChar == '/' && System.getProperty(FOLDER) == null) {
          loadFromOwnFolder();
        } else {
          SQLiteJDBCLoader.initialize();
        }
      } catch (Exception missing) {
        throw new SQLException("there is no SQLite for this machine: " + missing.getMessage());
      }
      isLoaded = true;
    }
  }

  private static void loadFromOwnFolder() throws Exception {
    Path folder = Scratch.create();
    System.setProperty(FOLDER, folder.toString());
    try {
      SQLiteJDBCLoader.initialize();
    } finally {
      System.clearProperty(FOLDER);
      Scratch.delete(folder);
    }
  }
}
