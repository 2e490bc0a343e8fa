package dev.verifiedexamples.examples.rest_framework;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("rest_framework/permissions_follow_the_action.py")
class PermissionsFollowTheActionTest implements ClaimTests {

  @Test
  void head_is_asked_as_get_is_and_options_is_an_action_of_its_own(PythonRun run) {
    assertThat(status(run, "HEAD", "-")).isEqualTo(200);
    assertThat(status(run, "OPTIONS", "ana")).isEqualTo(403);
    assertThat(status(run, "OPTIONS", "chief")).isEqualTo(200);
  }

  @Test
  void a_rule_that_is_added_to_the_table_opens_the_action(PythonRun run) {
    Value rules = run.eval("ArticleViewSet.rules");
    rules.putHashEntry("metadata", run.eval("[IsKnown]"));

    assertThat(status(run, "OPTIONS", "ana")).isEqualTo(200);
    assertThat(status(run, "OPTIONS", "-")).isEqualTo(403);

    rules.removeHashEntry("metadata");
    assertThat(status(run, "OPTIONS", "ana")).isEqualTo(403);
  }

  @Test
  void what_is_wrong_with_the_data_is_said_only_to_those_who_may_send_it(PythonRun run) {
    Value empty =
        run.eval(
            "lambda **user: Client(**user).post('/articles/', {}, 'application/json').status_code");

    assertThat(run.eval("lambda empty: [empty(HTTP_X_USER='ana'), empty()]").execute(empty))
        .isEqualTo(List.of(400, 403));
  }

  private static Value status(PythonRun run, String method, String user) {
    return run.eval(
            "lambda method, user: Client(**({'HTTP_X_USER': user} if user != '-' else {}))"
                + ".generic(method, '/articles/').status_code")
        .execute(method, user);
  }
}
