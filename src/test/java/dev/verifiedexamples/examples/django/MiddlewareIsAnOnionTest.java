package dev.verifiedexamples.examples.django;

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

@PythonExample("django/middleware_is_an_onion.py")
class MiddlewareIsAnOnionTest implements ClaimTests {

  private final List<String> customers = new ArrayList<>();

  @Test
  void a_layer_goes_around_any_callable_view(PythonRun run) {
    Value response = run.get("ApiKey").execute(javaView(run)).execute(requestWithKey(run, "k-2"));

    assertThat(response).attribute("status_code").isEqualTo(200);
    assertThat(customers).containsExactly("Bob");
  }

  @Test
  void a_short_circuit_never_calls_the_view(PythonRun run) {
    Value response = run.get("ApiKey").execute(javaView(run)).execute(requestWithKey(run, "k-3"));

    assertThat(response).attribute("status_code").isEqualTo(401);
    assertThat(customers).isEmpty();
  }

  @Test
  void an_address_that_leads_nowhere_is_an_answer_to_the_layers(PythonRun run) {
    assertThat(run.linesPrintedBy(() -> run.get("get").execute("/nowhere/", "k-2")))
        .containsExactly(
            "access_log <- /nowhere/", "ApiKey <- k-2", "ApiKey -> 404", "access_log -> 404");
  }

  private ProxyExecutable javaView(PythonRun run) {
    return arguments -> {
      customers.add(arguments[0].getMember("customer").asString());
      return run.get("HttpResponse").execute("from Java");
    };
  }

  private static Value requestWithKey(PythonRun run, String key) {
    return run.eval("client.request().wsgi_request.__class__")
        .execute(run.eval("client._base_environ(HTTP_X_API_KEY='" + key + "')"));
  }
}
