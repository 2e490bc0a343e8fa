package dev.verifiedexamples.examples.logging;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("logging/records_climb_past_levels.py")
class RecordsClimbPastLevelsTest implements ClaimTests {

  @Test
  void a_handler_at_the_root_hears_all_loggers_that_propagate(@Fresh PythonRun run) {
    List<String> heard = new ArrayList<>();
    ProxyExecutable sink = arguments -> heard.add(arguments[0].asString());
    run.get("root").invokeMember("addHandler", handlerFor(run, sink));

    run.eval("logging.getLogger('java.sql').warning('slow query')");
    run.get("orders").invokeMember("error", "stopped at shop");

    assertThat(heard).containsExactly("java.sql: slow query");
  }

  @Test
  void a_handler_that_throws_reaches_the_code_that_has_logged(@Fresh PythonRun run) {
    ProxyExecutable broken =
        arguments -> {
          throw new IllegalStateException("sink is full");
        };
    run.get("shop").invokeMember("addHandler", handlerFor(run, broken));

    run.linesPrintedBy(
        () ->
            assertThatThrownBy(() -> run.get("orders").invokeMember("error", "deadlock"))
                .hasMessage("sink is full"));
  }

  @Test
  void one_name_is_one_logger(PythonRun run) {
    assertThat(run.eval("logging.getLogger('shop.orders')")).isSameObjectAs(run.get("middle"));
    assertThat(run.get("shop").invokeMember("getChild", "orders.db"))
        .isSameObjectAs(run.get("orders"));
  }

  private static Value handlerFor(PythonRun run, ProxyExecutable sink) {
    return run.eval(
            "lambda sink: type('JavaHandler', (logging.Handler,), {'emit':"
                + " lambda self, record: sink(f'{record.name}: {record.getMessage()}')})()")
        .execute(sink);
  }
}
