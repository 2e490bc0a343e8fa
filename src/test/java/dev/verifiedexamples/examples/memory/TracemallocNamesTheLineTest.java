package dev.verifiedexamples.examples.memory;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("memory/tracemalloc_names_the_line.py")
class TracemallocNamesTheLineTest implements ClaimTests {

  @Test
  void every_request_from_java_leaves_a_page_behind(@Fresh PythonRun run) {
    run.get("serve").execute(0, 5);
    Value page = run.get("render").execute(7);

    assertThat(page).isEqualTo("page 7 .");
    assertThat(run.eval("sorted(cache)")).isEqualTo(List.of(0, 1, 2, 3, 4, 7));
  }

  @Test
  void on_graalpy_the_module_has_its_classes_and_nothing_that_traces(PythonRun run) {
    Value tracemalloc = run.get("tracemalloc");

    for (String name : List.of("Snapshot", "Filter", "Trace")) {
      assertThat(tracemalloc).hasAttribute(name);
    }
    for (String name : List.of("start", "stop", "is_tracing", "get_traced_memory")) {
      assertThat(tracemalloc).doesNotHaveAttribute(name);
    }
  }
}
