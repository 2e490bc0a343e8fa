package dev.verifiedexamples.examples.security;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.OnCPython;
import dev.verifiedexamples.junit.PythonExample;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PythonExample("security/pbkdf2hmac_agrees_with_hashlib.py")
class Pbkdf2hmacAgreesWithHashlibTest implements ClaimTests {

  @ParameterizedTest
  @ValueSource(strings = {"user_password", "Straße 🦉"})
  void java_derives_the_same_key(String password, OnCPython cpython) throws Exception {
    String key =
        "derivation(b'a salt', 1234, length=48).derive('%s'.encode()).hex()".formatted(password);

    assertThat(cpython.eval(key)).isEqualTo("'" + derived(password, 1234, 48) + "'");
  }

  @Test
  void another_encoding_of_the_password_gives_another_key(OnCPython cpython) throws Exception {
    String key = "derivation(b'a salt', 10).derive('é'.encode('latin-1')).hex()";

    assertThat(cpython.eval(key)).isNotEqualTo("'" + derived("é", 10, 32) + "'");
  }

  @Test
  void a_plain_graalpy_has_no_such_package() {
    try (Context context =
        Context.newBuilder("python").option("engine.WarnInterpreterOnly", "false").build()) {
      assertThatPython(() -> context.eval("python", "import cryptography"))
          .raises("ModuleNotFoundError")
          .withMessage("No module named 'cryptography'");
    }
  }

  private static String derived(String password, int iterations, int length)
      throws GeneralSecurityException {
    PBEKeySpec key =
        new PBEKeySpec(password.toCharArray(), "a salt".getBytes(UTF_8), iterations, 8 * length);
    SecretKeyFactory factory = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
    return HexFormat.of().formatHex(factory.generateSecret(key).getEncoded());
  }
}
