package dev.verifiedexamples.examples.asyncio;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("asyncio/await_hands_over_only_when_it_waits.py")
class AwaitHandsOverOnlyWhenItWaitsTest implements ClaimTests {

  @Test
  void java_in_the_place_of_the_loop_sees_a_coroutine_finish_in_one_step(PythonRun run) {
    Value cached = run.get("ask_cache").execute("A");

    assertThatPython(() -> cached.invokeMember("send", run.eval("None")))
        .raises("StopIteration")
        .withMessage("known");
  }

  @Test
  void a_coroutine_that_must_wait_comes_back_to_java_and_takes_another_step(PythonRun run) {
    Value missed = run.get("ask_cache").execute("Z");

    assertThat(missed.invokeMember("send", run.eval("None"))).isNone();

    assertThatPython(() -> missed.invokeMember("send", run.eval("None")))
        .raises("StopIteration")
        .withMessage("unknown");
  }

  @Test
  void an_answer_that_java_puts_into_the_cache_takes_away_the_turn(@Fresh PythonRun run) {
    run.get("cache").putHashEntry("X", "told by Java");

    assertThat(run.linesPrintedBy(() -> run.eval("asyncio.run(two_readers('XY'))")))
        .containsExactly(
            "left: X told by Java", "right: X told by Java", "left: Y unknown", "right: Y unknown");
  }
}
