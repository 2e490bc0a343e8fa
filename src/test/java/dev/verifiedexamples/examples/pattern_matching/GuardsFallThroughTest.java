package dev.verifiedexamples.examples.pattern_matching;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.junit.jupiter.api.Test;

@PythonExample("pattern_matching/guards_fall_through.py")
class GuardsFallThroughTest implements ClaimTests {

  @Test
  void each_guard_up_to_the_first_that_accepts_is_evaluated_once(@Fresh PythonRun run) {
    run.eval("asked.clear()");

    Value verdict = run.get("review").execute(run.eval("{'total': 1500, 'limit': 2000}"));

    assertThat(verdict).isEqualTo("look at it first");
    assertThat(run.get("asked")).isEqualTo(List.of("over limit", "free", "large"));
  }

  @Test
  void a_guard_compares_values_of_any_type_that_has_an_order(PythonRun run) {
    assertThat(run.get("binding").execute(ProxyArray.fromArray(1.5, 2)))
        .isEqualTo("in order: 1.5, 2");
    assertThat(run.get("binding").execute(ProxyArray.fromArray("b", "a")))
        .isEqualTo("wrong way round: b, a");
  }

  @Test
  void after_an_error_in_a_guard_no_later_case_is_tried(PythonRun run) {
    assertThatPython(() -> run.get("alarm").execute(ProxyArray.fromArray(run.eval("None"))))
        .raises("TypeError")
        .withMessage("'>' not supported between instances of 'NoneType' and 'int'");
  }
}
