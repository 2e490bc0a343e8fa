package dev.verifiedexamples.examples.rest_framework;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;

@PythonExample("rest_framework/get_permissions_can_drop_the_rules.py")
class GetPermissionsCanDropTheRulesTest implements ClaimTests {

  @Test
  void the_rules_of_the_decorator_are_set_on_the_view_and_read_by_get_permissions(PythonRun run) {
    Value rules =
        run.eval(
            "lambda reports: [type(rule).__name__ for rule in"
                + " reports(permission_classes=[IsChief], action='salaries').get_permissions()]");

    assertThat(rules.execute(run.get("Careful"))).isEqualTo(List.of("IsChief"));
    assertThat(rules.execute(run.get("Careless"))).isEqualTo(List.of("IsKnown"));
  }

  @Test
  void every_rule_is_asked_until_one_refuses(PythonRun run) {
    List<String> asked = new ArrayList<>();
    ProxyExecutable refuses =
        arguments -> {
          asked.add("first");
          return false;
        };
    ProxyExecutable allows = arguments -> asked.add("second");
    Value view =
        run.eval(
            "lambda *rules: type('V', (Reports,), {'get_permissions': lambda self: rules})"
                + ".as_view({'get': 'list'})(APIRequestFactory().get('/')).status_code");

    Value status =
        view.execute(
            ProxyObject.fromMap(Map.of("has_permission", refuses)),
            ProxyObject.fromMap(Map.of("has_permission", allows)));

    assertThat(status).isEqualTo(403);
    org.assertj.core.api.Assertions.assertThat(asked).containsExactly("first");
  }
}
