package dev.verifiedexamples.examples.logging;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.PythonRun;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("logging/rotation_bounds_the_disk.py")
class RotationBoundsTheDiskTest implements ClaimTests {

  @Test
  void java_asks_for_a_new_file_before_the_old_one_is_full(PythonRun run) {
    Value log = run.eval("rotating_log('early', maxBytes=1000, backupCount=1)");
    log.invokeMember("info", "before");
    log.getMember("handlers").getArrayElement(0).invokeMember("doRollover");
    log.invokeMember("info", "after");

    assertThat(run.get("files").execute("early.log*"))
        .isEqualTo(Map.of("early.log", List.of("after"), "early.log.1", List.of("before")));
  }

  @Test
  void a_limit_in_bytes_counts_the_characters_of_what_is_about_to_be_written(PythonRun run) {
    Value log = run.eval("rotating_log('umlauts', maxBytes=20, backupCount=1)");
    log.invokeMember("info", "a");
    log.invokeMember("info", "ä".repeat(15));

    assertThat(run.get("files").execute("umlauts.log*"))
        .isEqualTo(Map.of("umlauts.log", List.of("a", "ä".repeat(15))));
    assertThat(run.eval("Path('umlauts.log').stat().st_size")).isEqualTo(33);
  }

  @Test
  void a_folder_that_does_not_exist_is_reported_when_the_log_is_opened(PythonRun run) {
    assertThatPython(() -> run.eval("rotating_log('no/such/log')"))
        .raises("FileNotFoundError")
        .withMessageContaining("No such file or directory");
  }
}
