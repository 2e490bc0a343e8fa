package dev.verifiedexamples.examples.django;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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

@PythonExample("django/wizard_branches_by_condition.py")
class WizardBranchesByConditionTest implements ClaimTests {

  @Test
  void a_condition_is_a_function_of_whatever_knows_the_answers(PythonRun run) {
    List<String> asked = new ArrayList<>();
    ProxyExecutable unanswered =
        arguments -> {
          asked.add(arguments[0].asString());
          return null;
        };

    Value business =
        run.get("is_business")
            .execute(ProxyObject.fromMap(Map.of("get_cleaned_data_for_step", unanswered)));

    assertThat(business).isFalse();
    assertThat(asked).containsExactly("buyer");
  }

  @Test
  void another_s_answers_are_in_another_s_session(PythonRun run) {
    Value first = run.eval("Client()");
    Value second = run.eval("Client()");
    Value post = run.eval("lambda client, **answers: post(client, 'buyer', name='J', **answers)");
    Value asBusiness = run.eval("lambda post, client: post(client, business='on')");

    assertThat(asBusiness.execute(post, first)).isEqualTo("2/3 company vat=");
    assertThat(post.execute(second)).isEqualTo("2/2 plan plan=");
    assertThat(run.get("back").execute(first, "plan")).isEqualTo("3/3 plan plan=");
  }

  @Test
  void a_step_off_the_path_cannot_be_gone_to(PythonRun run) {
    Value client = run.eval("Client()");
    client.invokeMember("get", "/order/");

    Value answer =
        client.invokeMember("post", "/order/", run.eval("{'wizard_goto_step': 'company'}"));

    assertThat(answer.getMember("status_code")).isEqualTo(400);
  }
}
