package dev.verifiedexamples.examples.rest_framework;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("rest_framework/extra_actions_bring_their_own_rules.py")
class ExtraActionsBringTheirOwnRulesTest implements ClaimTests {

  @Test
  void a_key_that_is_no_number_is_a_ticket_not_found(PythonRun run) {
    assertThat(run.get("call").execute("POST", "/tickets/one/close/", "ana").getArrayElement(0))
        .isEqualTo(404);
  }

  @Test
  void the_decorator_leaves_its_arguments_on_the_method(PythonRun run) {
    assertThat(run.eval("[each.__name__ for each in TicketViewSet.get_extra_actions()]"))
        .yieldsExactly("careless", "close", "count", "watch");
    assertThat(
            run.eval(
                "[rule.__name__ for rule in TicketViewSet.close.kwargs['permission_classes']]"))
        .yieldsExactly("IsOwner");
    assertThat(run.eval("dict(TicketViewSet.watch.mapping)"))
        .isEqualTo(Map.of("put", "watch", "delete", "unwatch"));
  }

  @Test
  void a_refused_method_is_answered_with_those_that_are_allowed(PythonRun run) {
    Value answer = run.eval("Client(HTTP_X_USER='ana').get('/tickets/1/close/')");

    assertThat(answer.getMember("headers").invokeMember("get", "Allow")).isEqualTo("POST, OPTIONS");
  }
}
