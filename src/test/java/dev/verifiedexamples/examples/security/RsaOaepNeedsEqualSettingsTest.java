package dev.verifiedexamples.examples.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.OnCPython;
import dev.verifiedexamples.junit.PythonExample;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.MGF1ParameterSpec;
import java.util.HexFormat;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Java has the private key, Python the public one, and the other way round. */
@PythonExample("security/rsa_oaep_needs_equal_settings.py")
class RsaOaepNeedsEqualSettingsTest implements ClaimTests {

  /** What the name stands for in Java: SHA-256 for the message, but MGF1 with SHA-1. */
  private static final String TRANSFORMATION = "RSA/ECB/OAEPWithSHA-256AndMGF1Padding";

  private static final OAEPParameterSpec SHA256_TWICE =
      new OAEPParameterSpec(
          "SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);

  private static KeyPair pair;

  @BeforeAll
  static void generate_a_pair() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    pair = generator.generateKeyPair();
  }

  @Test
  void java_opens_what_python_has_sealed_once_it_knows_the_settings(OnCPython cpython)
      throws Exception {
    byte[] sealed = sealedByPython(cpython, "settings");

    assertThat(cipher(Cipher.DECRYPT_MODE, pair.getPrivate(), SHA256_TWICE).doFinal(sealed))
        .isEqualTo("secret".getBytes(UTF_8));
  }

  @Test
  void the_java_default_of_the_same_name_has_another_setting(OnCPython cpython) throws Exception {
    Cipher byName = Cipher.getInstance(TRANSFORMATION);
    byName.init(Cipher.DECRYPT_MODE, pair.getPrivate());
    String likeJava =
        "padding.OAEP(mgf=padding.MGF1(hashes.SHA1()), algorithm=hashes.SHA256(), label=None)";

    assertThatThrownBy(() -> byName.doFinal(sealedByPython(cpython, "settings")))
        .isInstanceOf(BadPaddingException.class);
    assertThat(byName.doFinal(sealedByPython(cpython, likeJava)))
        .isEqualTo("secret".getBytes(UTF_8));
  }

  @Test
  void python_opens_what_java_has_sealed(OnCPython cpython) throws Exception {
    byte[] sealed =
        cipher(Cipher.ENCRYPT_MODE, pair.getPublic(), SHA256_TWICE)
            .doFinal("from Java".getBytes(UTF_8));

    assertThat(
            cpython.eval(
                "serialization.load_der_private_key(bytes.fromhex('%s'), None)"
                        .formatted(hexadecimal(pair.getPrivate().getEncoded()))
                    + ".decrypt(bytes.fromhex('%s'), settings)".formatted(hexadecimal(sealed))))
        .isEqualTo("b'from Java'");
  }

  @Test
  void on_graalpy_a_java_function_opens_what_the_package_has_sealed(OnCPython cpython) {
    byte[] sealed = sealedByPython(cpython, "settings");
    ProxyExecutable decrypt =
        arguments -> {
          byte[] message = new byte[(int) arguments[0].getBufferSize()];
          arguments[0].readBuffer(0, message, 0, message.length);
          try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, pair.getPrivate(), SHA256_TWICE);
            return new String(cipher.doFinal(message), UTF_8);
          } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException(wrong);
          }
        };

    try (Context context =
        Context.newBuilder("python").option("engine.WarnInterpreterOnly", "false").build()) {
      context.getBindings("python").putMember("decrypt", decrypt);
      String opened = "decrypt(bytes.fromhex('%s'))".formatted(hexadecimal(sealed));
      assertThat(context.eval("python", opened).asString()).isEqualTo("secret");
    }
  }

  private static byte[] sealedByPython(OnCPython cpython, String padding) {
    String hexadecimal =
        cpython.eval(
            "serialization.load_der_public_key(bytes.fromhex('%s')).encrypt(b'secret', %s).hex()"
                .formatted(hexadecimal(pair.getPublic().getEncoded()), padding));
    return HexFormat.of().parseHex(hexadecimal.replace("'", ""));
  }

  private static Cipher cipher(int mode, Key key, OAEPParameterSpec settings)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(TRANSFORMATION);
    cipher.init(mode, key, settings);
    return cipher;
  }

  private static String hexadecimal(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
