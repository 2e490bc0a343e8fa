package dev.verifiedexamples.examples.security;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.graalvm.polyglot.PolyglotException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PythonExample("security/pbkdf2_makes_a_key_of_a_password.py")
class Pbkdf2MakesAKeyOfAPasswordTest implements ClaimTests {

  private static final String KEY =
      "lambda password: key_of(password, b'a salt', 1234, length=48).hex()";

  @ParameterizedTest
  @ValueSource(strings = {"user_password", "Straße 🦉"})
  void graalpy_derives_the_key_that_java_derives(String password, PythonRun run) throws Exception {
    assertThat(run.eval(KEY).execute(password).asString()).isEqualTo(derived(password, 1234, 48));
  }

  @Test
  void no_iterations_are_refused_and_no_salt_is_not(PythonRun run) {
    assertThatPython(() -> run.eval("key_of('password', b'salt', 0)")).raises("ValueError");
    assertThat(run.eval("len(key_of('password', b'', 1))").asInt()).isEqualTo(32);
  }

  @Test
  void an_empty_password_is_an_internal_error_of_graalpy(PythonRun run) {
    assertThatThrownBy(() -> run.eval(KEY).execute(""))
        .isInstanceOfSatisfying(
            PolyglotException.class, failure -> assertThat(failure.isInternalError()).isTrue())
        .hasMessageContaining("Empty key");
  }

  private static String derived(String password, int iterations, int length)
      throws GeneralSecurityException {
    PBEKeySpec key =
        new PBEKeySpec(password.toCharArray(), "a salt".getBytes(UTF_8), iterations, 8 * length);
    SecretKeyFactory factory = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
    return HexFormat.of().formatHex(factory.generateSecret(key).getEncoded());
  }
}
