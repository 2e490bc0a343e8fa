package dev.verifiedexamples.examples.asyncio;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("asyncio/gather_runs_concurrently.py")
class GatherRunsConcurrentlyTest implements ClaimTests {

  @Test
  void a_task_that_is_gathered_twice_runs_once(PythonRun run) {
    Value loop = run.eval("asyncio.new_event_loop()");
    Value task = loop.invokeMember("create_task", run.get("fetch_data").execute("once", 0));
    AtomicReference<Value> results = new AtomicReference<>();

    List<String> lines =
        run.linesPrintedBy(
            () -> {
              Value gathered = run.eval("asyncio.gather").execute(task, task);
              results.set(loop.invokeMember("run_until_complete", gathered));
            });

    assertThat(lines).containsExactly("Fetching once", "Completed once");
    assertThat(results.get()).isEqualTo(List.of("Data from once", "Data from once"));
    loop.invokeMember("close");
  }

  @Test
  void gathering_plain_values_is_refused(PythonRun run) {
    assertThatPython(() -> run.eval("asyncio.gather").execute("Data from cache"))
        .raises("TypeError")
        .withMessage("An asyncio.Future, a coroutine or an awaitable is required");
  }

  @Test
  void the_latencies_decide_which_call_completes_first(@Fresh PythonRun run) {
    Value latency = run.get("LATENCY");
    latency.invokeMember("clear");
    latency.putHashEntry("slow", 0.3);
    latency.putHashEntry("fast", 0.0);
    AtomicReference<Value> results = new AtomicReference<>();

    List<String> lines =
        run.linesPrintedBy(() -> results.set(run.eval("asyncio.run(all_at_once())")));

    assertThat(lines)
        .containsExactly("Fetching slow", "Fetching fast", "Completed fast", "Completed slow");
    assertThat(results.get()).isEqualTo(List.of("Data from slow", "Data from fast"));
  }
}
