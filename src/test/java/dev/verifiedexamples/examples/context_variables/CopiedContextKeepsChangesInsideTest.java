package dev.verifiedexamples.examples.context_variables;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
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

@PythonExample("context_variables/copied_context_keeps_changes_inside.py")
class CopiedContextKeepsChangesInsideTest implements ClaimTests {

  @Test
  void a_callback_runs_in_the_context_that_it_was_scheduled_with(@Fresh PythonRun run) {
    List<String> seen = new ArrayList<>();
    Value tenant = run.get("tenant");
    ProxyExecutable callback = arguments -> seen.add(tenant.invokeMember("get").asString());
    Value loop = run.eval("asyncio.new_event_loop()");
    Value schedule =
        run.eval("lambda loop, callback, context: loop.call_soon(callback, context=context)");

    schedule.execute(loop, callback, run.get("snapshot"));
    tenant.invokeMember("set", "java");
    loop.invokeMember("call_soon", callback);
    loop.invokeMember("run_until_complete", run.eval("asyncio.sleep").execute(0));

    assertThat(seen).containsExactly("umbrella", "java");
    loop.invokeMember("close");
  }

  @Test
  void a_context_that_is_entered_cannot_be_entered_again(@Fresh PythonRun run) {
    Value snapshot = run.get("snapshot");
    Value switchTo = run.get("switch_to");
    ProxyExecutable enterAgain = arguments -> snapshot.invokeMember("run", switchTo, "hooli");

    assertThatPython(() -> snapshot.invokeMember("run", enterAgain))
        .raises("RuntimeError")
        .withMessageContaining("cannot enter context");
    assertThat(snapshot.invokeMember("get", run.get("tenant"))).isEqualTo("umbrella");
  }

  @Test
  void changes_in_a_copy_of_a_copy_do_not_reach_the_copy(@Fresh PythonRun run) {
    Value copy = run.get("snapshot").invokeMember("copy");
    copy.invokeMember("run", run.get("tenant").getMember("set"), "hooli");

    assertThat(copy.invokeMember("get", run.get("tenant"))).isEqualTo("hooli");
    assertThat(run.get("snapshot").invokeMember("get", run.get("tenant"))).isEqualTo("umbrella");
  }
}
