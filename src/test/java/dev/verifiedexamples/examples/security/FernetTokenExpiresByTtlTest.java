package dev.verifiedexamples.examples.security;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.OnCPython;
import dev.verifiedexamples.junit.PythonExample;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.Test;

/** Java as the other end of a token. */
@PythonExample("security/fernet_token_expires_by_ttl.py")
class FernetTokenExpiresByTtlTest implements ClaimTests {

  private static final byte[] KEY = "signing 16 bytesencryption 16 by".getBytes(UTF_8);
  private static final String ENCODED = Base64.getUrlEncoder().encodeToString(KEY);
  private static final SecretKeySpec SIGNING = new SecretKeySpec(KEY, 0, 16, "HmacSHA256");
  private static final SecretKeySpec ENCRYPTION = new SecretKeySpec(KEY, 16, 16, "AES");
  private static final Instant NOON = Instant.parse("2024-02-29T12:00:00Z");

  @Test
  void java_opens_what_python_has_sealed(OnCPython cpython) throws Exception {
    String literal =
        cpython.eval(
            "Fernet('%s').encrypt_at_time('Zoë'.encode(), %d)"
                .formatted(ENCODED, NOON.getEpochSecond()));
    byte[] token = Base64.getUrlDecoder().decode(literal.substring(2, literal.length() - 1));

    ByteBuffer fields = ByteBuffer.wrap(token);
    byte[] signed = Arrays.copyOf(token, token.length - 32);
    byte[] signature = Arrays.copyOfRange(token, signed.length, token.length);
    assertThat(MessageDigest.isEqual(signature, signature(signed))).isTrue();
    assertThat(fields.get()).isEqualTo((byte) 0x80);
    assertThat(Instant.ofEpochSecond(fields.getLong())).isEqualTo(NOON);
    Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOfRange(token, 9, 25));
    assertThat(cipher.doFinal(signed, 25, signed.length - 25)).isEqualTo("Zoë".getBytes(UTF_8));
  }

  @Test
  void python_opens_what_java_has_sealed_and_knows_its_age(OnCPython cpython) throws Exception {
    String token = sealed("from Java".getBytes(UTF_8));
    String decrypt = "Fernet('%s').decrypt_at_time('%s', 60, %d)";

    assertThat(cpython.eval(decrypt.formatted(ENCODED, token, NOON.getEpochSecond() + 60)))
        .isEqualTo("b'from Java'");
    assertThatThrownBy(
            () -> cpython.eval(decrypt.formatted(ENCODED, token, NOON.getEpochSecond() + 61)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("InvalidToken");
  }

  @Test
  void a_moment_is_given_together_with_an_age(OnCPython cpython) {
    assertThatThrownBy(() -> cpython.eval("fernet.decrypt_at_time(token, None, noon)"))
        .hasMessageContaining("can only be used with a non-None ttl");
  }

  @Test
  void a_plain_graalpy_has_no_such_package() {
    try (Context context =
        Context.newBuilder("python").option("engine.WarnInterpreterOnly", "false").build()) {
      assertThatPython(() -> context.eval("python", "from cryptography.fernet import Fernet"))
          .raises("ModuleNotFoundError")
          .withMessage("No module named 'cryptography'");
    }
  }

  private static String sealed(byte[] data) throws GeneralSecurityException {
    byte[] iv = "a random IV, no?".getBytes(UTF_8);
    byte[] blocks = cipher(Cipher.ENCRYPT_MODE, iv).doFinal(data);
    byte[] signed =
        ByteBuffer.allocate(25 + blocks.length)
            .put((byte) 0x80)
            .putLong(NOON.getEpochSecond())
            .put(iv)
            .put(blocks)
            .array();
    byte[] token =
        ByteBuffer.allocate(signed.length + 32).put(signed).put(signature(signed)).array();
    return Base64.getUrlEncoder().encodeToString(token);
  }

  private static Cipher cipher(int mode, byte[] iv) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
    cipher.init(mode, ENCRYPTION, new IvParameterSpec(iv));
    return cipher;
  }

  private static byte[] signature(byte[] signed) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(SIGNING);
    return mac.doFinal(signed);
  }
}
