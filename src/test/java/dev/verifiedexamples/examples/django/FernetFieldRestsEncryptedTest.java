package dev.verifiedexamples.examples.django;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.examples.BareGraalPy;
import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.OnCPython;
import dev.verifiedexamples.junit.PythonExample;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.Test;

@PythonExample("django/fernet_field_rests_encrypted.py")
class FernetFieldRestsEncryptedTest implements ClaimTests {

  private static final int IV = 1 + Long.BYTES;
  private static final int TEXT = IV + 16;
  private static final int SIGNATURE = 32;

  @Test
  void the_keys_are_derived_by_pbkdf2_and_the_digest_is_a_hmac(OnCPython cpython) throws Exception {
    PBEKeySpec password =
        new PBEKeySpec(
            "from the vault, not from the source".toCharArray(), utf8("email digest"), 10_000, 256);
    byte[] derived =
        SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(password).getEncoded();

    String digest =
        HexFormat.of()
            .formatHex(hmac(Base64.getUrlEncoder().encode(derived), utf8("ann@example.org")));

    assertThat(cpython.eval("digest('ANN@Example.Org')")).isEqualTo("'" + digest + "'");
  }

  @Test
  void the_column_is_read_with_nothing_but_the_key(OnCPython cpython) throws Exception {
    String[] keyAndToken =
        cpython
            .eval("settings.FIELD_KEYS[0].decode() + ' ' + urlsafe_b64encode(tokens()[0]).decode()")
            .replace("'", "")
            .split(" ", -1);
    byte[] key = Base64.getUrlDecoder().decode(keyAndToken[0]);
    byte[] token = Base64.getUrlDecoder().decode(keyAndToken[1]);
    int end = token.length - SIGNATURE;

    assertThat(Arrays.copyOfRange(token, end, token.length))
        .isEqualTo(hmac(Arrays.copyOf(key, 16), Arrays.copyOf(token, end)));
    assertThat(
            aes(
                Cipher.DECRYPT_MODE,
                key,
                Arrays.copyOfRange(token, IV, TEXT),
                Arrays.copyOfRange(token, TEXT, end)))
        .isEqualTo(utf8("ann@example.org"));
  }

  @Test
  void the_field_reads_a_token_that_was_made_elsewhere(OnCPython cpython) throws Exception {
    byte[] key = random(32);
    byte[] iv = random(16);
    byte[] sealed = aes(Cipher.ENCRYPT_MODE, key, iv, utf8("déjà vu"));
    byte[] signed =
        ByteBuffer.allocate(TEXT + sealed.length)
            .put((byte) 0x80)
            .putLong(System.currentTimeMillis() / 1000)
            .put(iv)
            .put(sealed)
            .array();
    byte[] token =
        ByteBuffer.allocate(signed.length + SIGNATURE)
            .put(signed)
            .put(hmac(Arrays.copyOf(key, 16), signed))
            .array();
    Base64.Encoder base64 = Base64.getUrlEncoder();

    String trust = "settings.FIELD_KEYS.append('%s')".formatted(base64.encodeToString(key));
    String read =
        "EncryptedField().from_db_value('%s', None, None)".formatted(base64.encodeToString(token));

    assertThat(cpython.eval("(%s, %s)[1]".formatted(trust, read))).isEqualTo("'déjà vu'");
  }

  @Test
  void graalpy_derives_the_same_key_by_hashlib(OnCPython cpython) {
    try (Context graalpy = BareGraalPy.open()) {
      String derive =
          "base64.urlsafe_b64encode(hashlib.pbkdf2_hmac('sha256',"
              + " b'from the vault, not from the source', b'email, 2024', 10_000)).decode()";

      assertThat(cpython.eval("derived(b'email, 2024').decode()"))
          .isEqualTo(
              "'" + graalpy.eval("python", "import base64, hashlib\n" + derive).asString() + "'");
    }
  }

  private static byte[] hmac(byte[] key, byte[] data) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(data);
  }

  private static byte[] aes(int mode, byte[] key, byte[] iv, byte[] data)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
    cipher.init(mode, new SecretKeySpec(key, 16, 16, "AES"), new IvParameterSpec(iv));
    return cipher.doFinal(data);
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
