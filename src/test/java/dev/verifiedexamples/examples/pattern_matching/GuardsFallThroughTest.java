package dev.verifiedexamples.examples.pattern_matching;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.junit.jupiter.api.Test;

@PythonExample("pattern_matching/guards_fall_through.py")
class GuardsFallThroughTest implements ClaimTests {

  @Test
  void each_guard_up_to_the_first_yes_is_asked_once(@Fresh PythonRun run) {
    run.eval("asked.clear()");

    Value verdict = run.get("review").execute(run.eval("{'total': 1500, 'limit': 2000}"));

    assertThat(verdict).isEqualTo("a human has a look");
    assertThat(run.get("asked")).isEqualTo(List.of("over limit", "free", "large"));
  }

  @Test
  void a_guard_may_compare_what_java_has_put_in(PythonRun run) {
    assertThat(run.get("binding").execute(ProxyArray.fromArray(1.5, 2)))
        .isEqualTo("in order: 1.5, 2");
    assertThat(run.get("binding").execute(ProxyArray.fromArray("b", "a")))
        .isEqualTo("wrong way round: b, a");
  }

  @Test
  void an_error_in_a_guard_reaches_java_and_no_later_case_is_tried(PythonRun run) {
    assertThatPython(() -> run.get("alarm").execute(ProxyArray.fromArray(run.eval("None"))))
        .raises("TypeError")
        .withMessage("'>' not supported between instances of 'NoneType' and 'int'");
  }

  @Test
  void without_a_case_that_fits_the_function_goes_on_behind_the_match(PythonRun run) {
    assertThat(run.get("grade").execute(90)).isEqualTo("A");
    assertThat(run.get("grade").execute(90.0)).isEqualTo("ungraded");
    assertThat(run.get("grade").execute("ninety")).isEqualTo("ungraded");
  }
}
