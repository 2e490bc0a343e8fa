package dev.verifiedexamples.examples.security;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.Base64;
import java.util.HexFormat;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.junit.jupiter.api.Test;

@PythonExample("security/secrets_makes_tokens.py")
class SecretsMakesTokensTest implements ClaimTests {

  @Test
  void both_spellings_contain_256_bits(PythonRun run) {
    String hexadecimal = run.eval("secrets.token_hex(32)").asString();
    String forUrls = run.eval("secrets.token_urlsafe(32)").asString();

    assertThat(HexFormat.of().parseHex(hexadecimal)).hasSize(32);
    assertThat(Base64.getUrlDecoder().decode(forUrls)).hasSize(32);
  }

  @Test
  void choice_takes_any_sequence_but_an_empty_one(PythonRun run) {
    Value choice = run.eval("secrets.choice");

    assertThat(choice.execute(ProxyArray.fromArray("only")).asString()).isEqualTo("only");
    assertThatPython(() -> choice.execute(ProxyArray.fromArray()))
        .raises("IndexError")
        .withMessageContaining("empty sequence");
  }

  @Test
  void a_token_of_no_bytes_is_empty_and_protects_nothing(PythonRun run) {
    assertThat(run.eval("secrets.token_hex(0)").asString()).isEmpty();
    assertThatPython(() -> run.eval("secrets.token_hex(-1)")).raises("ValueError");
  }
}
