package dev.verifiedexamples.examples.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.OnCPython;
import dev.verifiedexamples.junit.PythonExample;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.Test;

@PythonExample("security/bcrypt_cuts_long_passwords.py")
class BcryptCutsLongPasswordsTest implements ClaimTests {

  @Test
  void java_shortens_a_password_alike(OnCPython cpython) throws Exception {
    String password = "pässword, and a good deal more than seventy-two bytes of it, to the end";
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(password.getBytes(UTF_8));
    String shortened = Base64.getEncoder().encodeToString(digest);

    assertThat(
            cpython.eval(
                "bcrypt.checkpw(b'%s', bcrypt.hashpw(shortened('%s'), bcrypt.gensalt(4)))"
                    .formatted(shortened, password)))
        .isEqualTo("True");
  }

  @Test
  void the_published_hash_of_a_known_password(OnCPython cpython) {
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
}
