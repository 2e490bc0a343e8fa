package dev.verifiedexamples.examples.logging;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.PythonRun;
import java.util.HashMap;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyHashMap;
import org.junit.jupiter.api.Test;

@PythonExample("logging/adapter_speaks_for_one_request.py")
class AdapterSpeaksForOneRequestTest implements ClaimTests {

  @Test
  void java_logs_with_the_fields_that_python_has_bound(PythonRun run) {
    Value log = run.eval("Bound(logger, {'order': 7}).bind(amount=1)");

    assertThat(run.linesPrintedBy(() -> log.invokeMember("error", "card %s", "declined")))
        .containsExactly("card declined (order=7 amount=1)");
  }

  @Test
  void the_inner_binding_wins_over_the_outer_one(PythonRun run) {
    Value log = run.eval("Bound(logger, {'order': 'late'}).bind(order='early')");

    assertThat(run.linesPrintedBy(() -> log.invokeMember("error", "which")))
        .containsExactly("which (order=early amount=-)");
  }

  @Test
  void fields_may_live_in_a_map_of_java_and_change_there(PythonRun run) {
    Map<Object, Object> fields = new HashMap<>(Map.of("order", 1));
    Value log = run.eval("lambda fields: Bound(logger, fields)").execute(ProxyHashMap.from(fields));

    fields.put("order", 2);

    assertThat(run.linesPrintedBy(() -> log.invokeMember("error", "moved")))
        .containsExactly("moved (order=2 amount=-)");
  }
}
