package dev.verifiedexamples.examples.logging;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.HashMap;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyHashMap;
import org.junit.jupiter.api.Test;

@PythonExample("logging/adapter_adds_fields_to_every_line.py")
class AdapterAddsFieldsToEveryLineTest implements ClaimTests {

  @Test
  void arguments_of_the_message_are_filled_in_beside_the_fields(PythonRun run) {
    Value log = run.eval("Bound(Bound(logger, {'order': 7}), {'amount': 1})");

    assertThat(run.linesPrintedBy(() -> log.invokeMember("error", "card %s", "declined")))
        .containsExactly("card declined (order=7 amount=1)");
  }

  @Test
  void the_outer_adapter_wins_over_the_inner_one(PythonRun run) {
    Value log = run.eval("Bound(Bound(logger, {'order': 'late'}), {'order': 'early'})");

    assertThat(run.linesPrintedBy(() -> log.invokeMember("error", "which")))
        .containsExactly("which (order=early amount=-)");
  }

  @Test
  void fields_in_a_java_map_may_change_between_two_lines(PythonRun run) {
    Map<Object, Object> fields = new HashMap<>(Map.of("order", 1));
    Value log = run.eval("lambda fields: Bound(logger, fields)").execute(ProxyHashMap.from(fields));

    fields.put("order", 2);

    assertThat(run.linesPrintedBy(() -> log.invokeMember("error", "moved")))
        .containsExactly("moved (order=2 amount=-)");
  }
}
