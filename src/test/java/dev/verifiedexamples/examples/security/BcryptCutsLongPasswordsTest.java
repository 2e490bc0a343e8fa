package dev.verifiedexamples.examples.security;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.OnCPython;
import dev.verifiedexamples.junit.PythonExample;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.Test;

@PythonExample("security/bcrypt_cuts_long_passwords.py")
class BcryptCutsLongPasswordsTest implements ClaimTests {

  @Test
  void java_shortens_a_password_alike(OnCPython cpython) throws Exception {
    String password = "pässword, and a good deal more than seventy-two bytes of it, to the end";
    Mac mac = Mac.getInstance("HmacSHA384");
    mac.init(new SecretKeySpec("pepper".getBytes(UTF_8), "HmacSHA384"));
    String shortened = Base64.getEncoder().encodeToString(mac.doFinal(password.getBytes(UTF_8)));

    assertThat(cpython.eval("shortened('%s', b'pepper').decode()".formatted(password)))
        .isEqualTo("'" + shortened + "'");
  }

  @Test
  void a_known_password_has_its_published_hash(OnCPython cpython) {
    assertThat(cpython.eval("bcrypt.hashpw(b'U*U', b'$2a$05$CCCCCCCCCCCCCCCCCCCCC.')"))
        .isEqualTo("b'$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW'");
  }

  @Test
  void a_hash_of_another_kind_is_an_error_and_not_a_wrong_password(OnCPython cpython) {
    assertThatThrownBy(
            () -> cpython.eval("bcrypt.checkpw(b'password', b'5f4dcc3b5aa765d61d8327deb882cf99')"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ValueError: Invalid salt");
  }

  @Test
  void a_plain_graalpy_has_no_such_package() {
    try (Context context =
        Context.newBuilder("python").option("engine.WarnInterpreterOnly", "false").build()) {
      assertThatPython(() -> context.eval("python", "import bcrypt"))
          .raises("ModuleNotFoundError")
          .withMessage("No module named 'bcrypt'");
    }
  }
}
