package dev.verifiedexamples.examples.concurrency;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("concurrency/process_pool_map.py")
class ProcessPoolMapTest implements ClaimTests {

  @Test
  void the_task_agrees_with_the_closed_form_for_other_inputs(PythonRun run) {
    Value task = run.get("cpu_intensive_task");

    for (long n : new long[] {1, 2, 10, 1_234}) {
      assertThat(task.execute(n).asLong()).isEqualTo((n - 1) * n * (2 * n - 1) / 6);
    }
  }

  @Test
  void the_pool_on_graalpy_maps_a_java_function_on_threads(PythonRun run) {
    Set<Thread> workers = ConcurrentHashMap.newKeySet();
    ProxyExecutable triple =
        arguments -> {
          workers.add(Thread.currentThread());
          return arguments[0].asInt() * 3;
        };
    Value pool = run.get("open_pool").execute(2);

    Value results = pool.invokeMember("map", triple, ProxyArray.fromArray(3, 1, 2));

    assertThat(results).isEqualTo(List.of(9, 3, 6));
    assertThat(workers).isNotEmpty().doesNotContain(Thread.currentThread());
    pool.invokeMember("terminate");
  }

  @Test
  void a_pool_of_zero_workers_is_refused_by_threads_too(PythonRun run) {
    List<String> lines =
        run.linesPrintedBy(
            () ->
                assertThatPython(() -> run.get("open_pool").execute(0))
                    .raises("ValueError")
                    .withMessage("Number of processes must be at least 1"));

    assertThat(lines).containsExactly("threads instead: [Errno 22] Invalid argument");
  }
}
