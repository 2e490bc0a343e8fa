package dev.verifiedexamples.examples.observability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.Random;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PythonExample("observability/root_decides_what_is_sampled.py")
class RootDecidesWhatIsSampledTest implements ClaimTests {

  @Test
  void only_the_last_64_bits_of_the_id_decide(PythonRun run) {
    Value isSampled =
        run.eval(
            "lambda low, high: TraceIdRatioBased(1 / 4).should_sample("
                + "None, int(high + low, 16), 'x').decision.is_sampled()");
    Random ids = new Random(11);

    for (int i = 0; i < 200; i++) {
      long low = ids.nextLong();
      boolean lowestQuarter = Long.compareUnsigned(low, 1L << 62) < 0;

      Value decision = isSampled.execute(hex(low), hex(ids.nextLong()));

      assertThat(decision.asBoolean()).as(hex(low)).isEqualTo(lowestQuarter);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"00", "01"})
  void the_flag_in_the_header_decides_for_all_spans_that_follow(String flag, PythonRun run) {
    Value exporter = run.eval("InMemorySpanExporter()");
    run.get("frontend")
        .invokeMember("add_span_processor", run.get("SimpleSpanProcessor").execute(exporter));
    String header = "00-" + "f".repeat(32) + "-" + "a".repeat(16) + "-" + flag;
    Value request = run.eval("lambda header: request(frontend, {'traceparent': header})");

    String onward = request.execute(header).getHashValue("traceparent").asString();

    assertThat(onward).endsWith("-" + flag).startsWith("00-" + "f".repeat(32));
    assertThat(exporter.invokeMember("get_finished_spans").getArraySize())
        .isEqualTo(flag.equals("01") ? 2 : 0);
  }

  private static String hex(long bits) {
    return String.format("%016x", bits);
  }
}
