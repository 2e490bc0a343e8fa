package dev.verifiedexamples.examples.django;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;

@PythonExample("django/encrypted_field_takes_any_cipher.py")
class EncryptedFieldTakesAnyCipherTest implements ClaimTests {

  private static final int NONCE = 12;

  private final SecretKey key = newKey();
  private final List<String> places = new ArrayList<>();

  @Test
  void the_column_holds_what_aes_has_sealed(PythonRun run) {
    handIn(run);

    Value patient = admit(run, "flu, «Grippe»");

    assertThat(open(token(run, patient), "diagnosis")).isEqualTo("flu, «Grippe»");
    assertThat(diagnosis(run, patient)).isEqualTo("flu, «Grippe»");
    assertThat(places).containsExactly("email", "diagnosis");
  }

  @Test
  void a_token_in_another_place_fails_on_its_associated_data(PythonRun run) {
    handIn(run);
    Value patient = admit(run, "flu");
    run.eval(
            "lambda one: connection.cursor().execute('UPDATE ' + one._meta.db_table"
                + " + ' SET diagnosis = email WHERE id = %s', [one.pk])")
        .execute(patient);

    assertThatThrownBy(() -> diagnosis(run, patient))
        .isInstanceOfSatisfying(
            PolyglotException.class,
            failure ->
                assertThat(failure.asHostException())
                    .hasCauseInstanceOf(AEADBadTagException.class));
  }

  @Test
  void what_is_none_reaches_no_cipher(PythonRun run) {
    handIn(run);

    Value patient = admit(run, null);

    assertThat(diagnosis(run, patient)).isNone();
    assertThat(places).containsExactly("email");
  }

  private static Value admit(PythonRun run, String diagnosis) {
    return run.eval("lambda text: Patient.objects.create(email='eve@example.org', diagnosis=text)")
        .execute(diagnosis);
  }

  private static String token(PythonRun run, Value patient) {
    return run.eval("lambda one: [row for row in raw()][-1][1]").execute(patient).asString();
  }

  private void handIn(PythonRun run) {
    ProxyExecutable encrypt = text -> seal(text[0].asString(), text[1].asString());
    ProxyExecutable decrypt = token -> open(token[0].asString(), token[1].asString());
    ProxyObject cipher = ProxyObject.fromMap(Map.of("encrypt", encrypt, "decrypt", decrypt));
    run.get("EncryptedField").putMember("cipher", cipher);
  }

  private static Value diagnosis(PythonRun run, Value patient) {
    return run.eval("lambda one: Patient.objects.only('diagnosis').get(pk=one.pk).diagnosis")
        .execute(patient);
  }

  private String seal(String text, String place) {
    places.add(place);
    byte[] nonce = new byte[NONCE];
    new SecureRandom().nextBytes(nonce);
    byte[] sealed = aes(Cipher.ENCRYPT_MODE, nonce, place, text.getBytes(StandardCharsets.UTF_8));
    byte[] token = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    return Base64.getEncoder().encodeToString(token);
  }

  private String open(String token, String place) {
    ByteBuffer data = ByteBuffer.wrap(Base64.getDecoder().decode(token));
    byte[] nonce = new byte[NONCE];
    data.get(nonce);
    byte[] sealed = new byte[data.remaining()];
    data.get(sealed);
    return new String(aes(Cipher.DECRYPT_MODE, nonce, place, sealed), StandardCharsets.UTF_8);
  }

  private byte[] aes(int mode, byte[] nonce, String place, byte[] data) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(128, nonce));
      cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(data);
    } catch (GeneralSecurityException refused) {
      throw new IllegalStateException(refused);
    }
  }

  private static SecretKey newKey() {
    try {
      KeyGenerator generator = KeyGenerator.getInstance("AES");
      generator.init(256);
      return generator.generateKey();
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
