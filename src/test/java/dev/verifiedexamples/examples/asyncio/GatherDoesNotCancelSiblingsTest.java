package dev.verifiedexamples.examples.asyncio;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("asyncio/gather_does_not_cancel_siblings.py")
class GatherDoesNotCancelSiblingsTest implements ClaimTests {

  @Test
  void cancelling_the_gathered_future_does_cancel_its_children(@Fresh PythonRun run) {
    run.get("journal").invokeMember("clear");
    Value loop = run.eval("asyncio.new_event_loop()");
    Value first = loop.invokeMember("create_task", run.get("ship_parcel").execute());
    Value second = loop.invokeMember("create_task", run.get("ship_parcel").execute());
    Value gathered = run.eval("asyncio.gather").execute(first, second);

    assertThat(gathered.invokeMember("cancel")).isTrue();
    Value settled = run.eval("lambda *tasks: asyncio.wait(tasks)").execute(first, second);
    loop.invokeMember("run_until_complete", settled);

    assertThat(first.invokeMember("cancelled")).isTrue();
    assertThat(second.invokeMember("cancelled")).isTrue();
    assertThat(run.get("journal")).isEqualTo(List.of());
    loop.invokeMember("close");
  }

  @Test
  void the_sibling_goes_on_only_when_the_loop_runs_again(@Fresh PythonRun run) {
    run.get("journal").invokeMember("clear");
    Value loop = run.eval("asyncio.new_event_loop()");
    Value shipping = loop.invokeMember("create_task", run.get("ship_parcel").execute());
    Value charging = loop.invokeMember("create_task", run.get("charge_card").execute());
    Value gathered = run.eval("asyncio.gather").execute(shipping, charging);

    assertThatPython(() -> loop.invokeMember("run_until_complete", gathered))
        .raises("ConnectionError")
        .withMessage("bank unreachable");
    assertThat(shipping.invokeMember("done")).isFalse();

    assertThat(loop.invokeMember("run_until_complete", shipping)).isEqualTo("tracking 4711");
    assertThat(run.get("journal")).isEqualTo(List.of("parcel shipped"));
    loop.invokeMember("close");
  }
}
