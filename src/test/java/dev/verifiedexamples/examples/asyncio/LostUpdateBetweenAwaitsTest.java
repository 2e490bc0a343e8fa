package dev.verifiedexamples.examples.asyncio;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("asyncio/lost_update_between_awaits.py")
class LostUpdateBetweenAwaitsTest implements ClaimTests {

  @Test
  void a_withdrawal_cancelled_while_it_waits_takes_nothing_and_passes_the_lock_on(
      @Fresh PythonRun run) {
    run.eval("globals().update(teller=asyncio.Lock(), balance=100)");
    Value teller = run.get("teller");
    Value loop = run.eval("asyncio.new_event_loop()");
    loop.invokeMember("run_until_complete", teller.invokeMember("acquire"));
    Value first = loop.invokeMember("create_task", run.get("withdraw_in_turn").execute(30));
    Value second = loop.invokeMember("create_task", run.get("withdraw_in_turn").execute(20));
    loop.invokeMember("run_until_complete", run.eval("asyncio.sleep").execute(0));

    first.invokeMember("cancel");
    teller.invokeMember("release");
    loop.invokeMember("run_until_complete", second);

    assertThat(first.invokeMember("cancelled")).isTrue();
    assertThat(run.get("balance")).isEqualTo(80);
    assertThat(teller.invokeMember("locked")).isFalse();
    loop.invokeMember("close");
  }

  @Test
  void a_lock_belongs_to_the_loop_in_which_a_task_first_waited_for_it(@Fresh PythonRun run) {
    assertThatPython(() -> run.eval("asyncio.run(two_at_once(withdraw_in_turn))"))
        .raises("RuntimeError")
        .withMessageContaining("is bound to a different event loop");
  }
}
