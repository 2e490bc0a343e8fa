package dev.verifiedexamples.examples.logging;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("logging/structlog_context_follows_the_task.py")
class StructlogContextFollowsTheTaskTest implements ClaimTests {

  @Test
  void fields_bound_outside_of_a_task_last_until_they_are_cleared(PythonRun run) {
    run.eval("clear_contextvars()");
    run.eval("bind_contextvars(request='java-1')");

    assertThat(run.linesPrintedBy(() -> run.get("log").invokeMember("info", "hi")))
        .containsExactly("event='hi' request='java-1'");

    run.eval("clear_contextvars()");
    assertThat(run.eval("get_contextvars()")).isEqualTo(Map.of());
  }

  @Test
  void a_scope_restores_the_fields_from_before(PythonRun run) {
    run.eval("clear_contextvars()");
    run.eval("bind_contextvars(job='outer')");
    Value scope = run.eval("bound_contextvars(job='inner', step=2)");

    scope.invokeMember("__enter__");
    assertThat(run.eval("get_contextvars()")).isEqualTo(Map.of("job", "inner", "step", 2));
    scope.invokeMember("__exit__", null, null, null);

    assertThat(run.eval("get_contextvars()")).isEqualTo(Map.of("job", "outer"));
  }

  @Test
  void fields_bound_in_a_task_are_gone_when_it_has_ended(PythonRun run) {
    run.eval("clear_contextvars()");

    List<String> lines = run.linesPrintedBy(() -> run.eval("asyncio.run(handle('j', 1))"));

    assertThat(lines)
        .containsExactly("amount=1 event='charging' request='j'", "event='charged' request='j'");
    assertThat(run.eval("get_contextvars()")).isEqualTo(Map.of());
  }
}
