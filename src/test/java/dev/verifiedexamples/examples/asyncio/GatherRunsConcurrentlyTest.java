package dev.verifiedexamples.examples.asyncio;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.PythonRun;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("asyncio/gather_runs_concurrently.py")
class GatherRunsConcurrentlyTest implements ClaimTests {

  @Test
  void calling_an_async_function_from_java_only_makes_a_coroutine(PythonRun run) {
    Value fetchData = run.get("fetch_data");
    AtomicReference<Value> coroutine = new AtomicReference<>();

    List<String> printedByTheCall =
        run.linesPrintedBy(() -> coroutine.set(fetchData.execute("https://java.dev", 0)));

    assertThat(printedByTheCall).isEmpty();
    assertThat(coroutine.get()).hasTypeName("coroutine");
    assertThat(run.eval("asyncio.run").execute(coroutine.get()))
        .isEqualTo("Data from https://java.dev");
  }

  @Test
  void a_coroutine_runs_once_and_then_refuses(PythonRun run) {
    Value coroutine = run.get("fetch_data").execute("https://java.dev", 0);
    Value asyncioRun = run.eval("asyncio.run");
    asyncioRun.execute(coroutine);

    assertThatPython(() -> asyncioRun.execute(coroutine))
        .raises("RuntimeError")
        .withMessage("cannot reuse already awaited coroutine");
  }

  @Test
  void latencies_set_by_java_decide_who_completes_first(@Fresh PythonRun run) {
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
