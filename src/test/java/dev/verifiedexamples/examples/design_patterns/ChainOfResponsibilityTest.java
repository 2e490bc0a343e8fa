package dev.verifiedexamples.examples.design_patterns;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.HashMap;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyHashMap;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;

@PythonExample("design_patterns/chain_of_responsibility.py")
class ChainOfResponsibilityTest implements ClaimTests {

  @Test
  void any_object_that_handles_requests_may_end_the_chain(PythonRun run) {
    ProxyExecutable handle =
        arguments -> "200 Java has " + arguments[0].getHashValue("path").asString();
    ProxyObject pages = ProxyObject.fromMap(Map.of("handle", handle));
    Value site = run.get("chain").execute(run.eval("RequireUser()"), pages);

    assertThat(site.invokeMember("handle", request(Map.of("path", "/a", "user", "duke"))))
        .isEqualTo("200 Java has /a");
    assertThat(site.invokeMember("handle", request(Map.of("path", "/a"))))
        .isEqualTo("401 who are you?");
  }

  @Test
  void a_link_without_an_answer_method_can_not_be_made(PythonRun run) {
    assertThatPython(() -> run.eval("type('Silent', (Link,), {})()"))
        .raises("TypeError")
        .withMessageContaining("abstract method");
  }

  @Test
  void every_user_has_a_quota_of_their_own(PythonRun run) {
    Value site = run.eval("chain(LimitRate(1), Pages())");
    ProxyHashMap ada = request(Map.of("path", "/report", "user", "ada"));
    ProxyHashMap duke = request(Map.of("path", "/report", "user", "duke"));

    assertThat(site.invokeMember("handle", ada)).isEqualTo("200 the secret report");
    assertThat(site.invokeMember("handle", ada)).isEqualTo("429 not so fast");
    assertThat(site.invokeMember("handle", duke)).isEqualTo("200 the secret report");
  }

  private static ProxyHashMap request(Map<String, String> fields) {
    return ProxyHashMap.from(new HashMap<>(fields));
  }
}
