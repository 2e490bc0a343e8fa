package dev.verifiedexamples.examples.testing;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;

@PythonExample("testing/spec_refuses_what_the_class_lacks.py")
class SpecRefusesWhatTheClassLacksTest implements ClaimTests {

  @Test
  void a_plain_mock_has_every_member_and_one_with_a_spec_only_real_ones(PythonRun run) {
    Value specified = run.eval("Mock(spec=UserService)");

    assertThat(run.eval("Mock()")).hasAttribute("an_invention");
    assertThat(specified).doesNotHaveAttribute("an_invention");
    assertThat(specified).hasAttribute("is_banned");
  }

  @Test
  void an_object_with_the_right_method_needs_no_mock(PythonRun run) {
    ProxyExecutable isBanned = arguments -> arguments[0].asInt() == 13;
    ProxyObject service = ProxyObject.fromMap(Map.of("is_banned", isBanned));

    assertThat(run.get("may_post").execute(service, 12)).isTrue();
    assertThat(run.get("may_post").execute(service, 13)).isFalse();
  }

  @Test
  void a_call_with_too_many_arguments_is_refused_and_not_counted(PythonRun run) {
    Value checked = run.eval("create_autospec(UserService, instance=True)");

    assertThatPython(() -> checked.invokeMember("get_user", 1, 2))
        .raises("TypeError")
        .withMessage("too many positional arguments");
    assertThat(run.eval("lambda mock: mock.get_user.called").execute(checked)).isFalse();
  }
}
