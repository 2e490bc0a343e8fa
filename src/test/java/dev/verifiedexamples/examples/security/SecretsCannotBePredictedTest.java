package dev.verifiedexamples.examples.security;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.PythonRun;
import java.util.Base64;
import java.util.HexFormat;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("security/secrets_cannot_be_predicted.py")
class SecretsCannotBePredictedTest implements ClaimTests {

  @Test
  void java_reads_the_256_bits_of_either_spelling(PythonRun run) {
    String hexadecimal = run.eval("secrets.token_hex(32)").asString();
    String forUrls = run.eval("secrets.token_urlsafe(32)").asString();

    assertThat(HexFormat.of().parseHex(hexadecimal)).hasSize(32);
    assertThat(Base64.getUrlDecoder().decode(forUrls)).hasSize(32);
  }

  @Test
  void one_token_less_is_not_a_state(PythonRun run) {
    Value tokens = run.eval("[site.issue() for _ in range(623)]");

    assertThatPython(() -> run.get("clone").execute(tokens))
        .raises("ValueError")
        .withMessageContaining("state vector");
  }

  @Test
  void a_copy_of_one_site_knows_nothing_of_another(PythonRun run) {
    Value first = run.get("ResetTokens").newInstance();
    Value second = run.get("ResetTokens").newInstance();

    String token = first.invokeMember("issue").asString();

    assertThat(second.invokeMember("issue").asString()).hasSize(8).isNotEqualTo(token);
  }

  @Test
  void undoing_the_shuffle_inverts_it_for_numbers_at_the_edges(PythonRun run) {
    Value recovered = run.get("recovered");

    assertThat(recovered.execute(0)).isEqualTo(0);
    assertThat(run.eval("lambda n: recovered(n) < 2**32").execute(0xFFFFFFFFL)).isTrue();
  }
}
