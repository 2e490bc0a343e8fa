package dev.verifiedexamples.examples.code_as_data;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("code_as_data/missing_await_linter.py")
class MissingAwaitLinterTest implements ClaimTests {

  @Test
  void a_loop_on_a_coroutine_would_never_end(PythonRun run) {
    String source =
        """
        async def has_more(): ...
        async def read():
            while has_more():
                pass
        """;

    assertThat(run.get("lint").execute(source))
        .isEqualTo(List.of("line 3: has_more() is always true"));
  }

  @Test
  void calls_of_ordinary_functions_may_be_dropped_and_tested(PythonRun run) {
    String source = "def save(): ...\nif save():\n    save()";

    assertThat(run.get("lint").execute(source)).isEqualTo(List.of());
  }

  @Test
  void java_can_run_a_coroutine_that_never_waits_without_any_event_loop(PythonRun run) {
    Value coroutine = run.get("may_delete").execute("admin");

    assertThat(coroutine).hasTypeName("coroutine");
    assertThatPython(() -> coroutine.invokeMember("send", run.eval("None")))
        .raises("StopIteration")
        .withMessage("True");
  }

  @Test
  void a_coroutine_runs_once(PythonRun run) {
    Value coroutine = run.get("may_delete").execute("Ada");
    coroutine.invokeMember("close");

    assertThatPython(() -> coroutine.invokeMember("send", run.eval("None")))
        .raises("RuntimeError")
        .withMessage("cannot reuse already awaited coroutine");
  }
}
