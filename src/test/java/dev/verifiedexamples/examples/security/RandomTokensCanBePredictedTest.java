package dev.verifiedexamples.examples.security;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PythonExample("security/random_tokens_can_be_predicted.py")
class RandomTokensCanBePredictedTest implements ClaimTests {

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 0x12345678L, 0x80000000L, 0xFFFFFFFFL})
  void recovered_inverts_the_shuffle_of_the_mersenne_twister(long word, PythonRun run) {
    assertThat(run.get("recovered").execute(shuffled(word)).asLong()).isEqualTo(word);
  }

  @Test
  void one_token_less_is_not_a_state(PythonRun run) {
    Value tokens = run.eval("[site.issue() for _ in range(623)]");

    assertThatPython(() -> run.get("clone").execute(tokens))
        .raises("ValueError")
        .withMessageContaining("state vector");
  }

  @Test
  void the_tokens_of_the_wrong_order_predict_nothing(PythonRun run) {
    Value site = run.get("ResetTokens").newInstance();
    Value reversed =
        run.eval("lambda site: [site.issue() for _ in range(624)][::-1]").execute(site);

    Value attacker = run.get("clone").execute(reversed);

    assertThat(attacker.invokeMember("issue").asString())
        .hasSize(8)
        .isNotEqualTo(site.invokeMember("issue").asString());
  }

  /** What the generator does with a word of its state before it hands it out. */
  private static long shuffled(long word) {
    word ^= word >>> 11;
    word ^= word << 7 & 0x9D2C5680L;
    word ^= word << 15 & 0xEFC60000L;
    return word ^ word >>> 18;
  }
}
