package dev.verifiedexamples.examples.context_variables;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("context_variables/middleware_sets_and_resets.py")
class MiddlewareSetsAndResetsTest implements ClaimTests {

  @Test
  void tokens_used_in_the_wrong_order_bring_back_a_user_who_has_left(@Fresh PythonRun run) {
    Value user = run.get("current_user");
    user.invokeMember("set", "eve");
    Value before = user.invokeMember("set", "ada");
    Value between = user.invokeMember("set", "bob");

    user.invokeMember("reset", before);
    assertThat(user.invokeMember("get")).isEqualTo("eve");
    user.invokeMember("reset", between);

    assertThat(user.invokeMember("get")).isEqualTo("ada");
  }

  @Test
  void a_token_knows_its_variable_and_the_value_before(@Fresh PythonRun run) {
    Value user = run.get("current_user");
    user.invokeMember("set", "eve");
    Value token = user.invokeMember("set", "ada");

    assertThat(token).attribute("var").isSameObjectAs(user);
    assertThat(token).attribute("old_value").isEqualTo("eve");
  }

  @Test
  void a_handler_that_fails_without_a_task_of_its_own_is_reset_too(@Fresh PythonRun run) {
    run.get("current_user").invokeMember("set", "eve");
    Value handling = run.get("with_user").execute("/broken", "mallory");

    // Java takes the one step itself, in its own context: no task boundary tidies up.
    assertThatPython(() -> handling.invokeMember("send", run.eval("None")))
        .raises("RuntimeError")
        .withMessage("500 for mallory");

    assertThat(run.get("current_user").invokeMember("get")).isEqualTo("eve");
  }
}
