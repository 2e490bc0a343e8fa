package dev.verifiedexamples.examples.logging;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyDate;
import org.graalvm.polyglot.proxy.ProxyHashMap;
import org.junit.jupiter.api.Test;

@PythonExample("logging/json_lines_with_extra_fields.py")
class JsonLinesWithExtraFieldsTest implements ClaimTests {

  @Test
  void a_java_date_becomes_text(PythonRun run) {
    ProxyDate day = ProxyDate.from(LocalDate.of(2024, 2, 29));
    Value line = format(run, ProxyHashMap.from(new HashMap<>(Map.of("msg", "leap", "day", day))));

    assertThat(line.asString()).contains("\"event\": \"leap\"").contains("2024-02-29");
  }

  @Test
  void quotes_and_line_breaks_in_a_message_stay_inside_one_line(PythonRun run) {
    Map<String, Object> record = Map.of("msg", "said \"no\"\nand left");

    assertThat(format(run, ProxyHashMap.from(new HashMap<>(record))).asString())
        .contains("\"event\": \"said \\\"no\\\"\\nand left\"")
        .doesNotContain("\n");
  }

  @Test
  void arguments_that_do_not_fit_the_message_are_reported_and_raise_nothing(PythonRun run) {
    List<String> lines =
        run.linesPrintedBy(() -> run.get("log").invokeMember("info", "%d orders", "many"));

    assertThat(lines.get(0)).isEqualTo("--- Logging error ---");
    assertThat(lines).contains("Message: '%d orders'", "Arguments: ('many',)");
  }

  private static Value format(PythonRun run, ProxyHashMap fields) {
    return run.eval("lambda fields: JsonLines().format(logging.makeLogRecord(dict(fields)))")
        .execute(fields);
  }
}
