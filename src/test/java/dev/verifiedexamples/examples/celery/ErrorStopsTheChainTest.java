package dev.verifiedexamples.examples.celery;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("celery/error_stops_the_chain.py")
class ErrorStopsTheChainTest implements ClaimTests {

  @Test
  void a_callback_with_one_parameter_gets_the_id_of_the_failed_task(PythonRun run) {
    List<String> heard = new ArrayList<>();
    ProxyExecutable onError = arguments -> heard.add(arguments[0].asString());
    Value callback =
        run.eval(
                "lambda body: app.register_task(type('OnError', (app.Task,),"
                    + " {'name': 'java.on_error', 'run': lambda self, id: body(id)})()).s()")
            .execute(onError);
    Value order =
        run.eval("lambda call: charge.s(1) | reserve.s('anvil').set(task_id='t-7').on_error(call)");

    Value result = order.execute(callback).invokeMember("delay");

    assertThat(result).attribute("id").isEqualTo("t-7");
    assertThat(result).attribute("state").isEqualTo("FAILURE");
    assertThat(heard).containsExactly("t-7");
  }

  @Test
  void the_callback_of_a_chain_that_succeeds_stays_silent(PythonRun run) {
    Value journal = run.get("journal");
    journal.invokeMember("clear");

    assertThat(
            run.eval("lambda item: (charge.s(1) | reserve.s(item)).on_error(refund.s()).delay()")
                .execute("rope")
                .invokeMember("get"))
        .isEqualTo("rope");

    assertThat(journal).isEqualTo(List.of("charged 1", "reserved rope"));
  }
}
