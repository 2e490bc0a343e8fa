package dev.verifiedexamples.examples.pytest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

@PythonExample("pytest/built_in_fixtures_contain_effects.py")
class BuiltInFixturesContainEffectsTest implements ClaimTests {

  @Test
  void each_test_has_a_folder_that_survives_the_run(PythonRun run) {
    Path temporary = Path.of(run.eval("os.getcwd()").asString(), "temporary");

    assertThat(temporary.resolve("test_unread0/rows.txt")).hasContent("a");
  }

  @Test
  void what_is_written_to_stderr_is_captured_apart(PythonRun run) {
    List<String> lines =
        run.linesPrintedBy(
            () ->
                run.get("run")
                    .execute(
                        """
                        def test_streams(capsys, record_property):
                            print("out")
                            print("err", file=__import__("sys").stderr)
                            record_property("both", tuple(capsys.readouterr()))
                        """));

    assertThat(lines).containsExactly("both: ('out\\n', 'err\\n')");
  }

  @Test
  void records_below_the_level_of_the_logger_never_reach_caplog(PythonRun run) {
    List<String> lines =
        run.linesPrintedBy(
            () ->
                run.get("run")
                    .execute(
                        """
                        def test_level(tmp_path, caplog, record_property):
                            export.main(["a"], tmp_path / "rows.txt")
                            record_property("records", len(caplog.records))
                        """));

    assertThat(lines).containsExactly("records: 0");
  }
}
