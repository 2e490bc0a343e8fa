package dev.verifiedexamples.examples.testing;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("testing/requests_get_answered_by_a_mock.py")
class RequestsGetAnsweredByAMockTest implements ClaimTests {

  @Test
  void statuses_from_400_are_errors_of_the_client_and_from_500_of_the_server(PythonRun run) {
    Value answer = run.get("answer");

    for (int status : List.of(200, 302, 399, 600)) {
      assertThat(answer.execute(status).invokeMember("raise_for_status")).isNone();
    }
    for (int status : List.of(400, 404, 499)) {
      assertThatPython(() -> answer.execute(status).invokeMember("raise_for_status"))
          .raises("HTTPError")
          .withMessageContaining(status + " Client Error");
    }
    for (int status : List.of(500, 599)) {
      assertThatPython(() -> answer.execute(status).invokeMember("raise_for_status"))
          .raises("HTTPError")
          .withMessageContaining(status + " Server Error");
    }
  }

  @Test
  void a_fake_server_can_decide_by_the_address(PythonRun run) {
    Map<String, String> users = Map.of("7", "{\"id\": 7, \"name\": \"Duke\"}");
    ProxyExecutable server =
        arguments -> {
          String address = arguments[0].asString();
          return users.get(address.substring(address.lastIndexOf('/') + 1));
        };
    Value real = run.eval("requests.get");
    Value fetch =
        run.eval(
                "lambda server: patch('requests.get', new=lambda url, timeout:"
                    + " (lambda user: answer(200, json.loads(user)) if user else answer(404))("
                    + "server(url)))(fetch_user)")
            .execute(server);

    assertThat(fetch.execute(7)).isEqualTo(Map.of("id", 7, "name", "Duke"));
    assertThat(fetch.execute(8)).isNone();
    assertThat(run.eval("requests.get")).isSameObjectAs(real);
  }
}
