package dev.verifiedexamples.runtime.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.assertj.PythonAssertions;
import dev.verifiedexamples.testing.Scripts;
import dev.verifiedexamples.verdict.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * SQLite deletes the super-journal that a hot journal names, wherever it is. An example that could
 * write journals could delete any file of the machine.
 */
class ForgedJournalTest {

  private static final Scripts SCRIPTS = new Scripts();

  private static final String FORGERY =
      """
      # /// script
      # [tool.verified-examples]
      # shims = ["sqlite3"]
      # ///
      import os
      import sqlite3
      import struct

      VICTIM = b"%s"
      MAGIC = bytes([0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7])
      JOURNAL = (
          b"x" * 600
          + struct.pack(">I", 2**31 - 1)
          + VICTIM
          + struct.pack(">II", len(VICTIM), sum(VICTIM))
          + MAGIC
      )
      connection = sqlite3.connect("x.db")
      with connection:
          connection.execute("CREATE TABLE t(a)")
      connection.close()
      with open("harmless", "wb") as forged:
          forged.write(JOURNAL)  # => %d

      """;

  @TempDir private Path folder;

  @AfterAll
  static void close() {
    SCRIPTS.close();
  }

  @Test
  void an_example_can_make_no_journal_of_sqlite() throws IOException {
    confirm(
        """
        # open("x.db-journal", "wb")  # => raises PermissionError: …
        # open("x.db-shm", "wb")  # => raises PermissionError: …
        # os.rename("harmless", "x.db-journal")  # => raises PermissionError: …
        # os.link("harmless", "x.db-journal")  # => raises FileExistsError: …
        # os.symlink("harmless", "x.db-journal")  # => raises PermissionError: …
        # sqlite3.connect("x.db-journal")  # => raises sqlite3.OperationalError: unable to open …
        sorted(os.listdir("."))  # => ['harmless', 'x.db']
        sqlite3.connect("x.db").execute("SELECT * FROM t").fetchall()  # => []
        """);
  }

  @Test
  void an_example_can_not_cut_off_what_sqlite_has_mapped() throws IOException {
    confirm(
        """
        connection = sqlite3.connect("x.db")
        connection.execute("PRAGMA journal_mode = WAL").fetchone()  # => ('wal',)
        connection.execute("SELECT * FROM t").fetchall()  # => []
        sorted(os.listdir("."))  # => ['harmless', 'x.db', 'x.db-shm', 'x.db-wal']
        # os.truncate("x.db-shm", 0)  # => raises PermissionError: …
        # open("x.db-shm", "r+b")  # => raises PermissionError: …
        # os.link("x.db-shm", "other")  # => raises PermissionError: …
        # os.rename("x.db-shm", "other")  # => raises PermissionError: …
        connection.close()
        sorted(os.listdir("."))  # => ['harmless', 'x.db']
        """);
  }

  private void confirm(String rest) throws IOException {
    Path victim = Files.writeString(folder.toRealPath().resolve("victim"), "precious");
    int size = 600 + 4 + victim.toString().length() + 8 + 8;

    Verification verification = SCRIPTS.verify(folder, FORGERY.formatted(victim, size) + rest);

    PythonAssertions.assertThat(verification).isConfirmed();
    assertThat(victim).hasContent("precious");
  }
}
