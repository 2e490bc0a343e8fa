package dev.verifiedexamples.runtime.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteLocationsTest {

  @TempDir private Path machine;

  private Path scratch;
  private SqliteLocations locations;

  @BeforeEach
  void makeAScratchFolder() throws IOException {
    machine = machine.toRealPath();
    scratch = Files.createDirectory(machine.resolve("scratch"));
    Files.createDirectory(scratch.resolve("inner"));
    Files.writeString(machine.resolve("secret.db"), "secret");
    locations = new SqliteLocations(scratch);
  }

  @Nested
  class A_file_in_the_scratch_folder {

    @ParameterizedTest
    @CsvSource({
      "new.db,new.db",
      "inner/new.db,inner/new.db",
      "inner/../new.db,new.db",
      "a b#c?.db,a%20b%23c%3F.db",
      "100%.db,100%25.db",
      "file:new.db,file:new.db"
    })
    void is_found_by_its_name(String name, String path) throws SQLException {
      assertThat(locations.resolve(name, false, scratch.toString()))
          .isEqualTo("file:" + scratch + "/" + path);
    }

    @ParameterizedTest
    @CsvSource({
      "file:new.db,new.db",
      "file:new.db?mode=ro,new.db?mode=ro",
      "file:new.db?mode=ro&cache=shared#part,new.db?mode=ro&cache=shared",
      "file:a%20b.db,a%20b.db",
      "file:a+b.db,a+b.db",
      "file:new.db?unknown=1&mode=rw,new.db?mode=rw",
      "file:new.db%00/../../secret.db,new.db"
    })
    void is_found_by_a_uri(String uri, String path) throws SQLException {
      assertThat(locations.resolve(uri, true, scratch.toString()))
          .isEqualTo("file:" + scratch + "/" + path);
    }

    @Test
    void is_found_by_an_absolute_uri_with_an_authority_or_without() throws SQLException {
      String file = scratch + "/new.db";
      for (String uri :
          new String[] {"file:" + file, "file://" + file, "file://localhost" + file}) {
        assertThat(locations.resolve(uri, true, "/")).isEqualTo("file:" + file);
      }
    }

    @Test
    void is_named_relative_to_where_the_example_is() throws SQLException {
      assertThat(locations.resolve("../new.db", false, scratch.resolve("inner").toString()))
          .isEqualTo("file:" + scratch + "/new.db");
    }
  }

  @Nested
  class A_way_out {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "../secret.db",
          "../new.db",
          "inner/../../secret.db",
          "..",
          "inner/../..",
          "missing/../../secret.db",
          "/",
          "/etc/passwd",
          "missing/new.db",
          "file:../secret.db",
          "file:%2e%2e/secret.db",
          "file:..%2Fsecret.db",
          "file:///etc/passwd",
          "file:/etc/passwd?mode=ro",
          "file:inner/..%2f..%2fsecret.db",
          "file:%zz"
        })
    void by_dots_or_an_absolute_path_is_no_database(String name) {
      assertCanNotOpen(name);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"link", "folder/secret.db", "folder/new.db", "nowhere", "inner/nowhere"})
    void by_a_link_is_no_database(String name) throws IOException {
      Files.createSymbolicLink(scratch.resolve("link"), machine.resolve("secret.db"));
      Files.createSymbolicLink(scratch.resolve("folder"), machine);
      Files.createSymbolicLink(scratch.resolve("nowhere"), machine.resolve("new.db"));
      Files.createSymbolicLink(scratch.resolve("inner/nowhere"), Path.of("../../new.db"));

      assertCanNotOpen(name);
      assertCanNotOpen("file:" + name);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "new.db-journal",
          "new.db-shm",
          "NEW.DB-JOURNAL",
          "new.db-journal. .",
          "file:new.db%2Djournal",
          "file:new.db-shm?mode=rwc"
        })
    void by_a_forged_journal_is_no_database(String name) {
      assertCanNotOpen(name);
    }

    @Test
    void by_a_link_to_a_journal_is_no_database() throws IOException {
      Files.writeString(scratch.resolve("new.db-journal"), "");
      Files.createSymbolicLink(scratch.resolve("harmless"), Path.of("new.db-journal"));

      assertCanNotOpen("harmless");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"file:new.db?vfs=unix-none", "file:new.db?%76fs=x", "file:new.db?vfs%00y=x"})
    void by_another_file_system_of_sqlite_does_not_exist(String uri) {
      assertThatThrownBy(() -> locations.resolve(uri, true, scratch.toString()))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("no such vfs: ");
    }

    @Test
    void by_another_machine_does_not_exist() {
      assertThatThrownBy(() -> locations.resolve("file://server/x", true, scratch.toString()))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("invalid uri authority: server");
    }

    private void assertCanNotOpen(String name) {
      assertThatThrownBy(() -> locations.resolve(name, true, scratch.toString()))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("unable to open database file");
    }
  }

  @Nested
  class A_database_in_memory {

    @ParameterizedTest
    @CsvSource({
      "'',''",
      ":memory:,:memory:",
      "file::memory:,:memory:",
      "file:name?mode=memory,:memory:",
      "file:/etc/passwd?mode=memory,:memory:",
      "file:,''"
    })
    void is_its_own(String name, String location) throws SQLException {
      assertThat(locations.resolve(name, true, scratch.toString())).isEqualTo(location);
    }

    @Test
    void is_shared_by_name_within_an_example_and_with_no_other() throws SQLException {
      String name = "file:name?mode=memory&cache=shared";
      String shared = locations.resolve(name, true, scratch.toString());

      assertThat(shared).endsWith("/name?mode=memory&cache=shared");
      assertThat(locations.resolve(name, true, scratch.toString())).isEqualTo(shared);
      assertThat(new SqliteLocations(scratch).resolve(name, true, scratch.toString()))
          .isNotEqualTo(shared);
    }

    @Test
    void has_a_name_that_asks_for_nothing_more() throws SQLException {
      String name = "file:a%3Fvfs=x%26b?cache=shared&mode=memory";

      assertThat(locations.resolve(name, true, scratch.toString()))
          .endsWith("/a%3Fvfs%3Dx%26b?mode=memory&cache=shared");
    }

    @Test
    void is_unused_each_time() {
      assertThat(locations.unused()).isNotEqualTo(locations.unused());
    }
  }
}
