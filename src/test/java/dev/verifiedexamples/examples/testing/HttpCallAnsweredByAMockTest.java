package dev.verifiedexamples.examples.testing;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("testing/http_call_answered_by_a_mock.py")
class HttpCallAnsweredByAMockTest implements ClaimTests {

  @Test
  void a_fake_server_sees_the_address_that_was_asked_for(PythonRun run) {
    List<String> asked = new ArrayList<>();
    ProxyExecutable server =
        arguments -> {
          asked.add(arguments[0].asString());
          return "{\"id\": 7, \"name\": \"Duke\"}";
        };
    Value real = run.eval("urllib.request.urlopen");
    Value patch = patchedWith(run, server);

    patch.invokeMember("start");
    assertThat(run.get("fetch_user").execute(7)).isEqualTo(Map.of("id", 7, "name", "Duke"));
    patch.invokeMember("stop");

    assertThat(asked).containsExactly("https://api.example.com/users/7");
    assertThat(run.eval("urllib.request.urlopen")).isSameObjectAs(real);
  }

  @Test
  void a_page_that_is_no_json_is_reported_after_the_response_was_closed(PythonRun run) {
    Value page = run.eval("io.BytesIO(b'<html>')");
    Value patch =
        run.eval("lambda page: patch('urllib.request.urlopen', return_value=page)").execute(page);

    patch.invokeMember("start");
    try {
      assertThatPython(() -> run.get("fetch_user").execute(1))
          .raises("JSONDecodeError")
          .withMessage("Expecting value: line 1 column 1 (char 0)");
    } finally {
      patch.invokeMember("stop");
    }
    assertThat(page).attribute("closed").isTrue();
  }

  private static Value patchedWith(PythonRun run, ProxyExecutable server) {
    return run.eval(
            "lambda server: patch('urllib.request.urlopen',"
                + " side_effect=lambda url, timeout: io.BytesIO(server(url).encode()))")
        .execute(server);
  }
}
