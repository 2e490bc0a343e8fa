package dev.verifiedexamples.examples.asyncio;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("asyncio/wait_first_completed.py")
class WaitFirstCompletedTest implements ClaimTests {

  @Test
  void wait_for_cancels_what_wait_would_leave_running(PythonRun run) {
    List<String> lines =
        run.linesPrintedBy(
            () ->
                assertThatPython(() -> run.eval("asyncio.run(asyncio.wait_for(ask('lima'), 0.1))"))
                    .raises("TimeoutError"));

    assertThat(lines).containsExactly("lima: connection closed");
  }

  @Test
  void an_answer_in_time_is_simply_returned(PythonRun run) {
    assertThat(run.eval("asyncio.run(asyncio.wait_for(ask('tokyo'), 30))"))
        .isEqualTo("answer from tokyo");
  }

  @Test
  void a_wait_that_times_out_raises_nothing_and_the_task_can_still_finish(@Fresh PythonRun run) {
    Value loop = run.eval("asyncio.new_event_loop()");
    Value task = loop.invokeMember("create_task", run.get("ask").execute("oslo"));
    Value patience = run.eval("lambda task: asyncio.wait([task], timeout=0)").execute(task);

    Value sets = loop.invokeMember("run_until_complete", patience);

    Value done = sets.getArrayElement(0);
    Value pending = sets.getArrayElement(1);
    assertThat(done.invokeMember("__len__")).isEqualTo(0);
    assertThat(pending.getIterator().getIteratorNextElement()).isSameObjectAs(task);
    assertThat(loop.invokeMember("run_until_complete", task)).isEqualTo("answer from oslo");
    loop.invokeMember("close");
  }
}
