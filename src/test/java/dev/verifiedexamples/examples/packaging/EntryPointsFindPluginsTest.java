package dev.verifiedexamples.examples.packaging;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("packaging/entry_points_find_plugins.py")
class EntryPointsFindPluginsTest implements ClaimTests {

  @Test
  void three_files_on_the_path_are_an_installed_plugin(PythonRun run) throws IOException {
    Path site = Path.of(run.eval("sys.path[0]").asString());
    Path info = Files.createDirectories(site.resolve("duke_reports-1.0.dist-info"));
    Files.writeString(
        info.resolve("METADATA"),
        """
        Metadata-Version: 2.1
        Name: duke-reports
        Version: 1.0
        """);
    Files.writeString(
        info.resolve("entry_points.txt"),
        """
        [duke.formats]
        shout = duke_reports:shout
        """);
    Files.writeString(
        site.resolve("duke_reports.py"), "def shout(rows): return str(rows).upper()\n");
    run.eval("__import__('importlib').invalidate_caches()");

    Value loaded = run.get("load_all").execute("duke.formats");

    assertThat(loaded.getHashValue("shout").execute("rows")).isEqualTo("ROWS");
    assertThat(run.get("version").execute("duke-reports")).isEqualTo("1.0");
  }

  @Test
  void a_group_that_nobody_entered_is_empty(PythonRun run) {
    assertThat(run.get("load_all").execute("reports.colours")).isEqualTo(Map.of());
  }

  @Test
  void a_name_that_nobody_entered_is_a_key_error(PythonRun run) {
    assertThatPython(() -> run.eval("formats['docx']")).raises("KeyError").withMessage("'docx'");
  }
}
