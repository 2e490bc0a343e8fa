package dev.verifiedexamples.examples.structured_concurrency;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PythonExample("structured_concurrency/limiter_bounds_what_runs_at_once.py")
class LimiterBoundsWhatRunsAtOnceTest implements ClaimTests {

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 50})
  void the_peak_is_the_smaller_one_of_jobs_and_tokens(int tokens, PythonRun run) {
    Value peak = run.eval("lambda tokens: anyio.run(busiest_moment, 12, tokens)").execute(tokens);

    assertThat(peak).isEqualTo(Math.min(12, tokens));
  }

  @Test
  void blocking_java_code_runs_in_another_thread(PythonRun run) {
    List<Thread> threads = new CopyOnWriteArrayList<>();
    ProxyExecutable job =
        arguments -> {
          threads.add(Thread.currentThread());
          return 6 * 7;
        };

    Value result = run.eval("lambda job: anyio.run(to_thread.run_sync, job)").execute(job);

    assertThat(result).isEqualTo(42);
    assertThat(threads).hasSize(1).doesNotContain(Thread.currentThread());
  }

  @Test
  void a_limiter_needs_whole_tokens(PythonRun run) {
    assertThatPython(() -> run.eval("anyio.run(busiest_moment, 1, 1.5)")).raises("TypeError");
    assertThat(run.eval("anyio.run(busiest_moment, 8, float('inf'))")).isEqualTo(8);
  }
}
