package dev.verifiedexamples.runtime.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteGuardTest {

  @Nested
  class A_setting_of_the_process {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "PRAGMA mmap_size = 1",
          "pragma MMAP_SIZE=1",
          "PRAGMA mmap_size(1)",
          "PRAGMA main.mmap_size = 1",
          "PRAGMA \"main\" . \"mmap_size\" = 1",
          "PRAGMA [mmap_size] = 1",
          "PRAGMA `mmap_size` = 1",
          "PRAGMA 'mmap_size' = 1",
          "PRAGMA/**/mmap_size/**/=/**/1",
          "PRAGMA -- a comment\n mmap_size = 1",
          "PRAGMA \u000bmmap_size = 1",
          " \u000bPRAGMA mmap_size = 1",
          "\ufeffPRAGMA mmap_size = 1",
          ";; PRAGMA mmap_size = 1",
          "EXPLAIN PRAGMA mmap_size = 1",
          "EXPLAIN QUERY PLAN PRAGMA main.mmap_size = 1",
          "PRAGMA temp_store_directory = '/tmp'",
          "PRAGMA data_store_directory = '/tmp'",
          "PRAGMA soft_heap_limit = 1",
          "PRAGMA hard_heap_limit(1)",
          "PRAGMA lock_proxy_file = '/tmp/lock'"
        })
    void is_not_changed_however_it_is_written(String sql) {
      assertThatThrownBy(() -> guard(sql))
          .isInstanceOf(SqliteRefusal.class)
          .hasMessageEndingWith("is a setting of the whole process, and can't be changed");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "PRAGMA mmap_size",
          "PRAGMA foreign_keys = ON",
          "PRAGMA user_version(3)",
          "SELECT 'PRAGMA mmap_size = 1'"
        })
    void is_read_and_what_is_none_is_changed(String sql) throws SQLException {
      assertThat(guard(sql))
          .returns(sql, SqliteGuard::statement)
          .returns(false, SqliteGuard::opensFiles);
    }
  }

  @Nested
  class A_file {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "ATTACH 'a.db' AS b | ATTACH 'here/a.db' AS b",
          "attach database 'a.db' as b | attach database 'here/a.db' as b",
          "ATTACH \"a.db\" AS b | ATTACH 'here/a.db' AS b",
          "ATTACH a AS b | ATTACH 'here/a' AS b",
          "ATTACH /**/ 'it''s' AS b | ATTACH /**/ 'here/it''s' AS b",
          "; ATTACH 'a.db' AS b | ; ATTACH 'here/a.db' AS b",
          "VACUUM INTO 'a.db' | VACUUM INTO 'here/a.db'",
          "VACUUM main INTO 'a.db'; | VACUUM main INTO 'here/a.db';",
          "VACUUM | VACUUM",
          "VACUUM main | VACUUM main"
        })
    void is_where_the_locations_say(String sql, String expected) throws SQLException {
      assertThat(guard(sql))
          .returns(expected, SqliteGuard::statement)
          .returns(true, SqliteGuard::opensFiles);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "ATTACH 'a' || 'b' AS c",
          "ATTACH ('/etc/passwd') AS b",
          "ATTACH CAST('a' AS TEXT) AS b",
          "ATTACH x'2f746d70' AS b",
          "ATTACH (SELECT 'a') AS b",
          "ATTACH 'a'",
          "ATTACH",
          "ATTACH DATABASE",
          "VACUUM INTO 'a' || 'b'",
          "VACUUM INTO ('a')",
          "VACUUM INTO",
          "VACUUM INTO x'2f746d70'",
          "VACUUM main INTO lower('A')"
        })
    void is_refused_where_only_running_the_statement_would_tell_it(String sql) {
      assertThatThrownBy(() -> guard(sql))
          .isInstanceOf(SqliteRefusal.class)
          .hasMessage("the file must be given as a string or as a parameter here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ATTACH ? AS b", "ATTACH :file AS b", "VACUUM INTO $file"})
    void is_replaced_in_its_parameter(String sql) throws SQLException {
      @Nullable Object[] values = {"a.db"};

      guard(sql).check(values);

      assertThat(values).containsExactly("here/a.db");
    }

    @Test
    void is_replaced_in_no_other_parameter() throws SQLException {
      @Nullable Object[] values = {"schema", "a.db"};

      guard("ATTACH ?2 AS ?1").check(values);

      assertThat(values).containsExactly("schema", "here/a.db");
    }

    @Test
    void is_refused_as_bytes_or_a_number() {
      for (Object value : new Object[] {new byte[] {'/'}, 5L}) {
        assertThatThrownBy(() -> guard("ATTACH ? AS b").check(new Object[] {value}))
            .isInstanceOf(SqliteRefusal.class);
      }
    }

    @Test
    void is_refused_with_the_name_that_the_example_gave() {
      assertThatThrownBy(() -> guard("ATTACH 'outside' AS b"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("unable to open database: outside");
    }
  }

  private static SqliteGuard guard(String sql) throws SQLException {
    return SqliteGuard.of(SqlText.first(sql), SqliteGuardTest::locate);
  }

  private static String locate(String name) throws SQLException {
    if (name.equals("outside")) {
      throw org.sqlite.core.DB.newSQLException(
          org.sqlite.SQLiteErrorCode.SQLITE_CANTOPEN.code, "unable to open database file");
    }
    return "here/" + name;
  }
}
