package dev.verifiedexamples.examples.logging;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("logging/rotation_bounds_the_disk.py")
class RotationBoundsTheDiskTest implements ClaimTests {

  @Test
  void a_new_file_can_be_asked_for_before_the_old_one_is_full(PythonRun run) {
    Value handler = run.eval("RotatingFileHandler('early.log', maxBytes=1000, backupCount=1)");
    Value record = run.eval("lambda text: logging.makeLogRecord({'msg': text})");

    handler.invokeMember("handle", record.execute("before"));
    handler.invokeMember("doRollover");
    handler.invokeMember("handle", record.execute("after"));
    handler.invokeMember("close");

    assertThat(run.get("files").execute("early.log*"))
        .isEqualTo(Map.of("early.log", List.of("after"), "early.log.1", List.of("before")));
  }

  @Test
  void a_limit_in_bytes_counts_the_characters_of_the_next_line(PythonRun run) {
    run.eval("write('umlauts.log', ['a', 'ä' * 15], maxBytes=20, backupCount=1)");

    assertThat(run.get("files").execute("umlauts.log*"))
        .isEqualTo(Map.of("umlauts.log", List.of("a", "ä".repeat(15))));
    assertThat(run.eval("Path('umlauts.log').stat().st_size")).isEqualTo(33);
  }

  @Test
  void a_folder_that_does_not_exist_is_reported_when_the_log_is_opened(PythonRun run) {
    assertThatPython(() -> run.eval("write('no/such/log', [])"))
        .raises("FileNotFoundError")
        .withMessageContaining("No such file or directory");
  }
}
