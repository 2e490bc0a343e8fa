package dev.verifiedexamples.examples.asyncio;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.junit.jupiter.api.Test;

@PythonExample("asyncio/computing_stalls_the_loop_too.py")
class ComputingStallsTheLoopTooTest implements ClaimTests {

  @Test
  void turns_depend_on_how_many_numbers_there_are_not_on_which(PythonRun run) {
    Value inSteps =
        run.eval("lambda numbers: list(asyncio.run(beats_during(add_up_in_steps(numbers))))");

    assertThat(inSteps.execute(ProxyArray.fromArray(100, 200, 300))).isEqualTo(List.of(600, 0));
    assertThat(inSteps.execute(run.eval("[7] * 250"))).isEqualTo(List.of(1750, 2));
  }

  @Test
  void a_computation_that_fails_stops_the_heart_as_well(PythonRun run) {
    Value loop = run.eval("asyncio.new_event_loop()");
    Value sum = run.get("add_up").execute(ProxyArray.fromArray(1, "two"));
    Value work = loop.invokeMember("create_task", run.get("beats_during").execute(sum));

    assertThatPython(() -> loop.invokeMember("run_until_complete", work))
        .raises("TypeError")
        .withMessageContaining("unsupported operand type(s) for +");

    assertThat(run.eval("lambda loop: len(asyncio.all_tasks(loop))").execute(loop)).isEqualTo(0);
    loop.invokeMember("close");
  }
}
