package dev.verifiedexamples.examples.pytest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.PolyglotException.StackFrame;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("pytest/hidden_frames_point_at_the_caller.py")
class HiddenFramesPointAtTheCallerTest implements ClaimTests {

  @Test
  void the_frame_is_hidden_in_the_report_and_not_in_the_exception(PythonRun run) {
    Value check = run.eval("__import__('test_hidden').check");

    PolyglotException failure =
        catchThrowableOfType(PolyglotException.class, () -> check.execute(11, 10));

    assertThat(failure).hasMessage("AssertionError: 11 is over the limit of 10");
    StackFrame innermost = failure.getPolyglotStackTrace().iterator().next();
    assertThat(innermost.getRootName()).isEqualTo("check");
  }

  @Test
  void full_trace_shows_what_is_hidden(PythonRun run) {
    Value shown =
        run.eval(
            "os.environ.update(PYTEST_ADDOPTS='--full-trace') or shown_lines('test_hidden.py')");
    run.eval("os.environ.pop('PYTEST_ADDOPTS')");

    assertThat(shown.as(String[].class))
        .contains("check(11, limit=10)")
        .anySatisfy(line -> assertThat(line).startsWith("raise AssertionError"));
  }
}
