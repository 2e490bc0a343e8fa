package dev.verifiedexamples.examples.typing;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;

@PythonExample("typing/protocol_with_data_members.py")
class ProtocolWithDataMembersTest implements ClaimTests {

  @Test
  void a_name_that_lies_in_java_is_no_data_member(PythonRun run) {
    ProxyObject named = ProxyObject.fromMap(Map.of("name", "Java"));
    Value user = run.get("User").newInstance("Java");

    assertThat(run.eval("isinstance").execute(named, run.get("Named"))).isFalse();
    assertThat(run.eval("isinstance").execute(user, run.get("Named"))).isTrue();
  }

  @Test
  void members_that_java_adds_make_a_user_a_resource(PythonRun run) {
    List<String> closed = new ArrayList<>();
    ProxyExecutable close = arguments -> closed.add("by Java");
    Value user = run.get("User").newInstance("Ada");
    user.putMember("close", close);

    assertThat(run.get("close_all").execute(ProxyArray.fromArray(user))).isEqualTo(List.of("Ada"));
    assertThat(closed).containsExactly("by Java");
  }

  @Test
  void a_member_that_java_removes_ends_the_membership(PythonRun run) {
    Value user = run.get("User").newInstance("Ada");
    Value isInstance = run.eval("isinstance");
    assertThat(isInstance.execute(user, run.get("Named"))).isTrue();

    user.removeMember("name");

    assertThat(isInstance.execute(user, run.get("Named"))).isFalse();
  }
}
