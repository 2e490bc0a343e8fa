package dev.verifiedexamples.examples.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.OnCPython;
import dev.verifiedexamples.junit.PythonExample;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PythonExample("security/pbkdf2_makes_a_key_of_a_password.py")
class Pbkdf2MakesAKeyOfAPasswordTest implements ClaimTests {

  @ParameterizedTest
  @ValueSource(strings = {"user_password", "Straße 🦉"})
  void java_derives_the_same_key(String password, OnCPython cpython) throws Exception {
    String key =
        "derivation(b'a salt', 1234, length=48).derive('%s'.encode()).hex()".formatted(password);

    assertThat(cpython.eval(key)).isEqualTo("'" + derived(password, 1234, 48) + "'");
  }

  @Test
  void in_utf_8_and_in_no_other_encoding(OnCPython cpython) throws Exception {
    String key = "derivation(b'a salt', 10).derive('é'.encode('latin-1')).hex()";

    assertThat(cpython.eval(key)).isNotEqualTo("'" + derived("é", 10, 32) + "'");
  }

  @Test
  void java_refuses_no_salt_which_python_takes(OnCPython cpython) {
    assertThat(cpython.eval("len(hashlib.pbkdf2_hmac('sha256', b'password', b'', 1))"))
        .isEqualTo("32");
    assertThatThrownBy(() -> new PBEKeySpec("password".toCharArray(), new byte[0], 1, 256))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String derived(String password, int iterations, int length)
      throws GeneralSecurityException {
    PBEKeySpec key =
        new PBEKeySpec(password.toCharArray(), "a salt".getBytes(UTF_8), iterations, 8 * length);
    SecretKeyFactory factory = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
    return HexFormat.of().formatHex(factory.generateSecret(key).getEncoded());
  }
}
