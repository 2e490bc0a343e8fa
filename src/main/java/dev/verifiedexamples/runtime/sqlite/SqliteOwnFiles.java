package dev.verifiedexamples.runtime.sqlite;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Files that SQLite makes beside a database and trusts. A forged journal has it delete any file of
 * the machine whose name is in it; and shared memory that is cut off ends the JVM.
 */
public final class SqliteOwnFiles {

  /** Some systems ignore dots and blanks at the end of a name, and capitals. */
  private static final Pattern NAME = Pattern.compile(".*-(journal|shm)[. ]*");

  private SqliteOwnFiles() {}

  /** Whether SQLite takes a file of that name for its own, so that examples must not write it. */
  public static boolean isOne(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return NAME.matcher(name).matches();
  }
}
