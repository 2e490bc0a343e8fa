package dev.verifiedexamples.examples.asyncio;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("asyncio/create_task_starts_in_background.py")
class CreateTaskStartsInBackgroundTest implements ClaimTests {

  @Test
  void nothing_runs_until_the_loop_does(@Fresh PythonRun run) {
    Value journal = run.get("journal");
    journal.invokeMember("clear");
    Value loop = run.eval("asyncio.new_event_loop()");

    Value task = loop.invokeMember("create_task", run.get("process_item").execute("J", 0));
    assertThat(journal).isEqualTo(List.of());

    assertThat(loop.invokeMember("run_until_complete", task)).isEqualTo("Processed J");
    assertThat(journal).isEqualTo(List.of("J started", "J finished"));
    loop.invokeMember("close");
  }

  @Test
  void a_callback_gets_the_finished_task(@Fresh PythonRun run) {
    List<String> reported = new ArrayList<>();
    ProxyExecutable callback =
        arguments -> reported.add(arguments[0].invokeMember("result").asString());
    Value loop = run.eval("asyncio.new_event_loop()");
    Value task = loop.invokeMember("create_task", run.get("process_item").execute("J", 0));

    task.invokeMember("add_done_callback", callback);
    loop.invokeMember("run_until_complete", task);
    // Callbacks are scheduled, not called, when the task ends: one more turn of the loop.
    loop.invokeMember("run_until_complete", run.eval("asyncio.sleep").execute(0));

    assertThat(reported).containsExactly("Processed J");
    loop.invokeMember("close");
  }

  @Test
  void a_task_cancelled_before_its_first_turn_never_starts(@Fresh PythonRun run) {
    Value journal = run.get("journal");
    journal.invokeMember("clear");
    Value loop = run.eval("asyncio.new_event_loop()");
    Value task = loop.invokeMember("create_task", run.get("process_item").execute("J", 0));

    task.invokeMember("cancel");
    loop.invokeMember("run_until_complete", run.eval("asyncio.sleep").execute(0));

    assertThat(task.invokeMember("cancelled")).isTrue();
    assertThat(journal).isEqualTo(List.of());
    loop.invokeMember("close");
  }
}
