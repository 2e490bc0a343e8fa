package dev.verifiedexamples.examples.observability;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;

@PythonExample("observability/traceparent_joins_two_processes.py")
class TraceparentJoinsTwoProcessesTest implements ClaimTests {

  /** The format as the W3C writes it down, for version 00. */
  private static final Pattern TRACEPARENT =
      Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

  @Test
  void the_header_keeps_to_the_format_of_the_w3c(PythonRun run) {
    Value span = run.eval("TracerProvider().get_tracer('java').start_as_current_span('java')");
    Value headers = run.eval("{}");

    span.invokeMember("__enter__");
    run.get("inject").execute(headers);
    span.invokeMember("__exit__", null, null, null);

    assertThat(headers.getHashValue("traceparent").asString()).matches(TRACEPARENT);
  }

  @Test
  void twenty_random_headers_are_all_joined(PythonRun run) {
    Random ids = new Random(7);
    for (int i = 0; i < 20; i++) {
      String traceId = String.format("%016x%016x", ids.nextLong(), ids.nextLong());
      String spanId = String.format("%016x", ids.nextLong());
      String header = "00-" + traceId + "-" + spanId + "-01";
      assertThat(header).matches(TRACEPARENT);

      Value answer = run.eval("lambda header: handle({'traceparent': header})").execute(header);

      assertThat(answer).isEqualTo("trace " + stripped(traceId) + ", parent " + stripped(spanId));
    }
  }

  @Test
  void a_setter_fills_any_carrier(PythonRun run) {
    List<String> written = new ArrayList<>();
    ProxyExecutable set =
        arguments -> written.add(arguments[1].asString() + ": " + arguments[2].asString());
    Value inject = run.eval("lambda setter: inject(None, setter=setter, context=extract(headers))");

    inject.execute(ProxyObject.fromMap(Map.of("set", set)));

    assertThat(written)
        .containsExactly(
            "traceparent: " + run.get("headers").getHashValue("traceparent").asString());
  }

  private static String stripped(String hexadecimal) {
    return hexadecimal.replaceFirst("^0+", "");
  }
}
