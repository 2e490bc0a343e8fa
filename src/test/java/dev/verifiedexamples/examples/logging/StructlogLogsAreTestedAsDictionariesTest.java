package dev.verifiedexamples.examples.logging;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("logging/structlog_logs_are_tested_as_dictionaries.py")
class StructlogLogsAreTestedAsDictionariesTest implements ClaimTests {

  @Test
  void only_events_inside_the_block_are_captured(PythonRun run) {
    Value capturing = run.eval("capture_logs()");
    Value events = capturing.invokeMember("__enter__");

    run.get("transfer").execute(120, 100);
    capturing.invokeMember("__exit__", null, null, null);
    run.get("transfer").execute(1, 100);

    assertThat(events)
        .isEqualTo(
            List.of(
                Map.of("amount", 120, "missing", 20, "event", "refused", "log_level", "error")));
  }

  @Test
  void nothing_is_printed_while_events_are_captured(PythonRun run) {
    Value capturing = run.eval("capture_logs()");

    List<String> lines =
        run.linesPrintedBy(
            () -> {
              capturing.invokeMember("__enter__");
              run.get("transfer").execute(5, 100);
              capturing.invokeMember("__exit__", null, null, null);
            });

    assertThat(lines).isEmpty();
  }
}
