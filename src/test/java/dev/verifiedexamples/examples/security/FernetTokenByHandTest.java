package dev.verifiedexamples.examples.security;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.security.GeneralSecurityException;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.stream.IntStream;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Python's half of Fernet with Java's AES: the vectors of Fernet's specification. */
@PythonExample("security/fernet_token_by_hand.py")
class FernetTokenByHandTest implements ClaimTests {

  private static final String SECRET = "cw_0x689RpI-jtRR7oE8h_eQsKImvJapLeSbXpwF4e4=";
  private static final String HELLO =
      "gAAAAAAdwJ6wAAECAwQFBgcICQoLDA0ODy021cpGVWKZ_eEwCGM4BLLF_5CV9dOPmrhuVUPgJobwOz7JcbmrR64jVmpU"
          + "4IwqDA==";
  private static final long NOW = OffsetDateTime.parse("1985-10-26T01:20:00-07:00").toEpochSecond();

  @Test
  void the_specified_token_is_generated(PythonRun run) {
    Value iv = run.eval("bytes(range(16))");

    Value token = fernet(run, SECRET).invokeMember("encrypt", run.eval("b'hello'"), NOW, iv);

    assertThat(token).isEqualTo(HELLO);
  }

  @Test
  void the_specified_token_is_opened(PythonRun run) {
    Value data = fernet(run, SECRET).invokeMember("decrypt", HELLO, NOW + 1, 60);

    assertThat(data).hasRepr("b'hello'");
  }

  @ParameterizedTest
  @CsvSource({
    "incorrect mac, 1, "
        + "gAAAAAAdwJ6xAAECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAl1-szkFVzXTuGb4hR8AKtwcaX1"
        + "YdykQUFBQUFBQUFBQQ==",
    "too short, 1, " + "gAAAAAAdwJ6xAAECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPA==",
    "invalid base64, 1, "
        + "%%%%%%%%%%%%%AECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAl1-szkFVzXTuGb4hR8AKtwcaX1"
        + "YdykRtfsH-p1YsUD2Q==",
    "size of the blocks, 1, "
        + "gAAAAAAdwJ6xAAECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPOm73QeoCk9uGib28Xe5vz6oxq5n"
        + "mxbx_v7mrfyudzUm",
    "padding, 1, "
        + "gAAAAAAdwJ6xAAECAwQFBgcICQoLDA0ODz4LEpdELGQAad7aNEHbf-JkLPIpuiYRLQ3RtXatOYREu2FW"
        + "ke6CnJNYIbkuKNqOhw==",
    "far future, 1, "
        + "gAAAAAAdwStRAAECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAnja1xKYyhd-Y6mSkTOyTGJmw2X"
        + "c2a6kBd-iX9b_qXQcw==",
    "expired, 91, "
        + "gAAAAAAdwJ6xAAECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAl1-szkFVzXTuGb4hR8AKtwcaX1"
        + "YdykRtfsH-p1YsUD2Q==",
    "incorrect IV, 1, "
        + "gAAAAAAdwJ6xBQECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAkLhFLHpGtDBRLRTZeUfWgHSv49"
        + "TF2AUEZ1TIvcZjK1zQ=="
  })
  void the_specified_invalid_tokens_are_refused_without_a_word(
      String what, long later, String token, PythonRun run) {
    Value fernet = fernet(run, SECRET);

    assertThatPython(() -> fernet.invokeMember("decrypt", token, NOW + later, 60))
        .as(what)
        .raises("InvalidToken")
        .withMessage("");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 15, 16, 17, 1000})
  void data_of_any_length_comes_back(int length, PythonRun run) {
    byte[] key = new byte[32];
    IntStream.range(0, 32).forEach(at -> key[at] = (byte) (7 * at));
    Value fernet = fernet(run, Base64.getUrlEncoder().encodeToString(key));
    Value data = run.eval("b'x' * %d".formatted(length));

    Value token = fernet.invokeMember("encrypt", data, NOW, run.eval("bytes(16)"));

    assertThat(Base64.getUrlDecoder().decode(token.asString())).hasSize(73 + length / 16 * 16);
    assertThat(bytes(fernet.invokeMember("decrypt", token, NOW, 1))).isEqualTo(bytes(data));
  }

  @Test
  void a_key_has_32_bytes(PythonRun run) {
    assertThatPython(() -> fernet(run, "c2hvcnQ="))
        .raises("ValueError")
        .withMessage("a key has 32 bytes, not 5");
  }

  private static Value fernet(PythonRun run, String key) {
    ProxyExecutable aes =
        arguments ->
            numbers(
                aes(
                    arguments[0].asString().equals("encrypt")
                        ? Cipher.ENCRYPT_MODE
                        : Cipher.DECRYPT_MODE,
                    bytes(arguments[1]),
                    bytes(arguments[2]),
                    bytes(arguments[3])));
    return run.get("Fernet").newInstance(key, aes);
  }

  /** Without padding, which Python adds and checks. */
  private static byte[] aes(int mode, byte[] key, byte[] iv, byte[] blocks) {
    try {
      Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
      cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(iv));
      return cipher.doFinal(blocks);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] bytes(Value buffer) {
    byte[] bytes = new byte[(int) buffer.getBufferSize()];
    buffer.readBuffer(0, bytes, 0, bytes.length);
    return bytes;
  }

  /** As Python's bytes() wants them: from 0 to 255. */
  private static ProxyArray numbers(byte[] bytes) {
    return ProxyArray.fromArray(
        IntStream.range(0, bytes.length).mapToObj(at -> bytes[at] & 0xff).toArray());
  }
}
