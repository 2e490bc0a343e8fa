package dev.verifiedexamples.examples.pattern_matching;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.junit.jupiter.api.Test;

@PythonExample("pattern_matching/bare_names_capture.py")
class BareNamesCaptureTest implements ClaimTests {

  @Test
  void the_wrong_function_says_missing_for_every_status(PythonRun run) {
    assertThat(run.get("wrong").execute(ProxyArray.fromArray("teapot", "/x")))
        .isEqualTo("missing /x, and NOT_FOUND is now teapot");
    assertThat(run.get("NOT_FOUND")).isEqualTo(404);
  }

  @Test
  void the_right_function_accepts_any_number_that_equals_the_member(PythonRun run) {
    assertThat(run.get("right").execute(ProxyArray.fromArray(404, "/x"))).isEqualTo("missing /x");
    assertThat(run.get("right").execute(ProxyArray.fromArray(404L, "/x"))).isEqualTo("missing /x");
    assertThat(run.get("right").execute(ProxyArray.fromArray(500, "/x"))).isEqualTo("found");
  }

  @Test
  void a_number_equals_the_member_but_is_no_instance_of_the_enum(PythonRun run) {
    Value low = run.eval("Priority.LOW");

    assertThat(run.get("answer_time").execute(ProxyArray.fromArray("printer", low, "Ada")))
        .isEqualTo("a week");
    assertThat(run.get("answer_time").execute(ProxyArray.fromArray("printer", 1, "Ada")))
        .isEqualTo("1 days");
    assertThat(run.get("answer_time").execute(ProxyArray.fromArray("printer", 3, "Ada")))
        .isEqualTo("an hour");
  }
}
