package dev.verifiedexamples.examples.hypothesis;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("hypothesis/round_trip_holds_for_all_text.py")
class RoundTripHoldsForAllTextTest implements ClaimTests {

  @Test
  void an_encoder_written_in_java_passes_the_same_property(PythonRun run) {
    ProxyExecutable encode =
        arguments ->
            Stream.of(arguments[0].as(String[].class))
                .map(field -> field.replace("\\", "\\\\").replace(",", "\\,") + ",")
                .collect(Collectors.joining());

    assertThat(run.linesPrintedBy(() -> assertThat(counterexample(run, encode)).isNone()))
        .containsExactly("held for 200 lists");
  }

  @Test
  void a_mistake_in_the_encoder_has_a_simplest_counterexample(PythonRun run) {
    ProxyExecutable encode =
        arguments ->
            Stream.of(arguments[0].as(String[].class))
                .map(field -> field.replace("\\", "\\\\").replace(",", "") + ",")
                .collect(Collectors.joining());

    // The fields that lose something, and among them the shortest.
    assertThat(counterexample(run, encode)).isEqualTo(List.of(","));
  }

  @Test
  void the_form_encoding_of_java_is_undone_by_urllib(PythonRun run) {
    ProxyExecutable encode =
        arguments -> URLEncoder.encode(arguments[0].asString(), StandardCharsets.UTF_8);
    Value search =
        run.eval(
            "lambda encode: __import__('hypothesis').find(st.text(' +%&=é€x'), lambda text:"
                + " __import__('urllib.parse').parse.unquote_plus(encode(text)) != text)");

    assertThatPython(() -> search.execute(encode)).raises("NoSuchExample");
  }

  private static Value counterexample(PythonRun run, ProxyExecutable encode) {
    return run.get("counterexample").execute(encode);
  }
}
