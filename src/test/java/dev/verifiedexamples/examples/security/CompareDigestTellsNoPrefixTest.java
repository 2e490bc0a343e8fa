package dev.verifiedexamples.examples.security;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.security.MessageDigest;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("security/compare_digest_tells_no_prefix.py")
class CompareDigestTellsNoPrefixTest implements ClaimTests {

  @Test
  void a_longer_token_costs_sixteen_guesses_for_each_digit(PythonRun run) {
    String token = "0123456789abcdef0123";
    Value server = run.get("Server").newInstance(token, run.get("plain"));

    assertThat(run.get("steal").execute(server)).isEqualTo(token);
    assertThat(server).attribute("requests").isEqualTo(16 * token.length());
  }

  @Test
  void the_java_comparison_tells_no_prefix_either(PythonRun run) {
    ProxyExecutable same = values -> MessageDigest.isEqual(bytes(values[0]), bytes(values[1]));
    Value server = run.get("Server").newInstance("c0ffee42", same);

    assertThat(run.get("steal").execute(server).asString()).isNotEqualTo("c0ffee42");
    assertThat(server.invokeMember("login", "c0ffee42")).isEqualTo(List.of(true, 0));
    assertThat(server.invokeMember("login", "c0ffee43")).isEqualTo(List.of(false, 0));
  }

  @Test
  void texts_of_different_length_are_unequal(PythonRun run) {
    Value compareDigest = run.eval("secrets.compare_digest");

    assertThat(compareDigest.execute("token", "token")).isTrue();
    assertThat(compareDigest.execute("token", "token ")).isFalse();
    assertThat(compareDigest.execute("", "token")).isFalse();
  }

  private static byte[] bytes(Value digits) {
    byte[] bytes = new byte[(int) digits.getArraySize()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = digits.getArrayElement(i).getMember("value").asByte();
    }
    return bytes;
  }
}
