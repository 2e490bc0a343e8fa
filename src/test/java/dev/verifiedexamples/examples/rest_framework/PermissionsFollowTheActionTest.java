package dev.verifiedexamples.examples.rest_framework;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.PythonRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;

@PythonExample("rest_framework/permissions_follow_the_action.py")
class PermissionsFollowTheActionTest implements ClaimTests {

  @Test
  void head_is_asked_as_get_is_and_options_is_an_action_of_its_own(PythonRun run) {
    assertThat(status(run, "HEAD", "")).isEqualTo(200);
    assertThat(status(run, "OPTIONS", "ana")).isEqualTo(403);
    assertThat(status(run, "OPTIONS", "chief")).isEqualTo(200);
  }

  @Test
  void a_permission_may_be_an_object_of_java(PythonRun run) {
    List<String> asked = new ArrayList<>();
    ProxyExecutable onlyToBen =
        arguments -> {
          asked.add(arguments[1].getMember("action").asString());
          return arguments[0].getMember("user").getMember("name").asString().equals("ben");
        };
    ProxyExecutable rule =
        arguments -> ProxyObject.fromMap(Map.of("has_permission", onlyToBen, "message", "Sorry."));
    Value rules = run.eval("ArticleViewSet.rules");
    rules.putHashEntry("metadata", ProxyArray.fromArray(rule));

    assertThat(run.get("call").execute("OPTIONS", "/articles/", "ana"))
        .isEqualTo(List.of(403, "Sorry."));
    assertThat(status(run, "OPTIONS", "ben")).isEqualTo(200);
    rules.removeHashEntry("metadata");

    assertThat(asked).containsOnly("metadata");
    assertThat(status(run, "OPTIONS", "ben")).isEqualTo(403);
  }

  @Test
  void what_is_wrong_with_the_data_is_said_only_to_those_who_may_send_it(PythonRun run) {
    Value client = run.eval("Client()");

    assertThat(empty(client, run, "ana")).isEqualTo(400);
    assertThat(empty(client, run, "")).isEqualTo(403);
  }

  private static int status(PythonRun run, String method, String user) {
    Value headers = run.eval("dict").execute();
    if (!user.isEmpty()) {
      headers.putHashEntry("HTTP_X_USER", user);
    }
    return run.eval("lambda method, headers: Client().generic(method, '/articles/', **headers)")
        .execute(method, headers)
        .getMember("status_code")
        .asInt();
  }

  private static int empty(Value client, PythonRun run, String user) {
    return run.eval("lambda client, user: client.post('/articles/', {}, HTTP_X_USER=user)")
        .execute(client, user)
        .getMember("status_code")
        .asInt();
  }
}
