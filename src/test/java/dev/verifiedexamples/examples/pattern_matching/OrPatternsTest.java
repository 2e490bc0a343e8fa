package dev.verifiedexamples.examples.pattern_matching;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyHashMap;
import org.junit.jupiter.api.Test;

@PythonExample("pattern_matching/or_patterns.py")
class OrPatternsTest implements ClaimTests {

  @Test
  void every_java_number_type_equals_the_literal(PythonRun run) {
    Value outcome = run.get("outcome");

    assertThat(outcome.execute((short) 200)).isEqualTo("success");
    assertThat(outcome.execute(201L)).isEqualTo("success");
    assertThat(outcome.execute(204.0)).isEqualTo("success");
    assertThat(outcome.execute(BigInteger.valueOf(308))).isEqualTo("moved for good (308)");
  }

  @Test
  void null_is_no_answer_and_false_is_no_number(PythonRun run) {
    assertThat(run.get("outcome").execute(run.eval("None"))).isEqualTo("no answer");
    assertThat(run.get("outcome").execute((Object) null)).isEqualTo("no answer");
    assertThat(run.get("outcome").execute("")).isEqualTo("no answer");
    assertThat(run.get("outcome").execute(false)).isEqualTo("unknown: False");
  }

  @Test
  void a_java_local_date_fits_the_pattern_date(PythonRun run) {
    assertThat(run.get("due").execute(LocalDate.of(2024, 2, 29))).isEqualTo("2024-02");
  }

  @Test
  void java_arrays_and_maps_fit_the_alternatives(PythonRun run) {
    ProxyArray day = ProxyArray.fromArray(1815, 12, 10);

    assertThat(run.get("due").execute(day)).isEqualTo("1815-12");
    assertThat(run.get("due").execute(ProxyHashMap.from(Map.of("due", day)))).isEqualTo("1815-12");
  }
}
