package dev.verifiedexamples.examples.pytest;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.PythonRun;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.PolyglotException.StackFrame;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("pytest/hidden_frames_point_at_the_caller.py")
class HiddenFramesPointAtTheCallerTest implements ClaimTests {

  @Test
  void java_sees_the_frame_that_pytest_hides(PythonRun run) {
    Value checkHidden = testModule(run).getMember("check_hidden");

    PolyglotException failure =
        catchThrowableOfType(
            PolyglotException.class, () -> checkHidden.execute(run.eval("{'apple': 11}"), 10));

    assertThat(failure).hasMessage("AssertionError: 11 is over the limit of 10");
    StackFrame innermost = failure.getPolyglotStackTrace().iterator().next();
    assertThat(innermost.getRootName()).isEqualTo("check_hidden");
  }

  @Test
  void a_rewritten_assert_explains_itself_outside_of_a_run_as_well(PythonRun run) {
    Value checkPlainly = testModule(run).getMember("check_plainly");

    assertThatPython(() -> checkPlainly.execute(run.eval("{'melon': 12}"), 10))
        .raises("AssertionError")
        .withMessage("assert 12 <= 10\n +  where 12 = total({'melon': 12})");
  }

  @Test
  void the_report_as_a_whole_is_there_for_java_to_read(PythonRun run) {
    Value report = run.get("failure").execute("test_hidden");

    assertThat(report.getMember("nodeid").asString()).isEqualTo("test_order.py::test_hidden");
    assertThat(report.getMember("when").asString()).isEqualTo("call");
    assertThat(report.getMember("duration").asDouble()).isNotNegative();
  }

  private static Value testModule(PythonRun run) {
    return run.eval("__import__('test_order')");
  }
}
