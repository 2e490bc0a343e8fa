package dev.verifiedexamples.examples.asyncio;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("asyncio/await_hands_over_only_when_it_waits.py")
class AwaitHandsOverOnlyWhenItWaitsTest implements ClaimTests {

  @Test
  void a_coroutine_with_nothing_to_wait_for_ends_in_one_step(PythonRun run) {
    Value cached = run.get("ask_cache").execute("A");

    assertThatPython(() -> cached.invokeMember("send", run.eval("None")))
        .raises("StopIteration")
        .withMessage("known");
  }

  @Test
  void a_coroutine_that_must_wait_comes_back_and_takes_another_step(PythonRun run) {
    Value missed = run.get("ask_cache").execute("Z");

    assertThat(missed.invokeMember("send", run.eval("None"))).isNone();

    assertThatPython(() -> missed.invokeMember("send", run.eval("None")))
        .raises("StopIteration")
        .withMessage("unknown");
  }

  @Test
  void an_answer_put_into_the_cache_saves_the_wait_and_the_turn(@Fresh PythonRun run) {
    run.get("cache").putHashEntry("X", "told by Java");

    assertThat(run.linesPrintedBy(() -> run.eval("asyncio.run(two_readers('XY'))")))
        .containsExactly(
            "left: X told by Java", "right: X told by Java", "left: Y unknown", "right: Y unknown");
  }
}
