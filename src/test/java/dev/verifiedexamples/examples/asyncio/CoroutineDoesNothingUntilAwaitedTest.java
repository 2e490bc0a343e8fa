package dev.verifiedexamples.examples.asyncio;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("asyncio/coroutine_does_nothing_until_awaited.py")
class CoroutineDoesNothingUntilAwaitedTest implements ClaimTests {

  @Test
  void a_coroutine_runs_to_its_next_wait_each_time_it_is_driven(PythonRun run) {
    Value none = run.eval("None");
    Value coroutine = run.get("greet").execute("Java");

    assertThat(run.linesPrintedBy(() -> coroutine.invokeMember("send", none)))
        .containsExactly("looking up Java");

    assertThatPython(() -> coroutine.invokeMember("send", none))
        .raises("StopIteration")
        .withMessage("Hello, Java!");
  }

  @Test
  void a_coroutine_that_is_closed_first_never_runs(PythonRun run) {
    Value coroutine = run.get("greet").execute("Java");
    coroutine.invokeMember("close");

    assertThat(
            run.linesPrintedBy(
                () ->
                    assertThatPython(() -> run.eval("asyncio.run").execute(coroutine))
                        .raises("RuntimeError")
                        .withMessage("cannot reuse already awaited coroutine")))
        .isEmpty();
  }

  @Test
  void the_function_itself_is_no_coroutine_and_is_refused(PythonRun run) {
    assertThatPython(() -> run.eval("asyncio.run").execute(run.get("greet")))
        .raises("ValueError")
        .withMessageContaining("a coroutine was expected, got <function greet at");
  }
}
