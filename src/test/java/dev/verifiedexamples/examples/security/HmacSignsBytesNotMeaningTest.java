package dev.verifiedexamples.examples.security;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("security/hmac_signs_bytes_not_meaning.py")
class HmacSignsBytesNotMeaningTest implements ClaimTests {

  @Test
  void python_accepts_what_java_has_signed(PythonRun run) throws Exception {
    Value signer = run.get("Signer").newInstance(run.eval("b'shared'"));
    String signature = signature("shared", "[\"pay\", \"5\"]");

    assertThat(signer.invokeMember("accepts", signature, "pay", "5")).isTrue();
    assertThat(signer.invokeMember("accepts", signature, "pay", "6")).isFalse();
    assertThat(signer.invokeMember("sign", "pay", "5")).isEqualTo(signature);
  }

  @Test
  void the_encoding_of_the_fields_can_be_a_java_function(PythonRun run) throws Exception {
    Value utf8 = run.eval("str.encode");
    ProxyExecutable lengthFirst =
        fields ->
            utf8.execute(
                Arrays.stream(fields)
                    .map(Value::asString)
                    .map(field -> field.length() + ":" + field)
                    .collect(Collectors.joining()));
    Value signer = run.get("Signer").newInstance(run.eval("b'shared'"), lengthFirst);

    assertThat(signer.invokeMember("sign", "100", "5")).isEqualTo(signature("shared", "3:1001:5"));
    Value signature = signer.invokeMember("sign", "100", "5");
    assertThat(signer.invokeMember("accepts", signature, "10", "05")).isFalse();
  }

  @Test
  void a_signature_in_capitals_is_another_text(PythonRun run) {
    Value signer = run.get("signer");
    String signature = signer.invokeMember("sign", "x").asString();

    assertThat(signer.invokeMember("accepts", signature.toUpperCase(Locale.ROOT), "x")).isFalse();
    assertThat(signer.invokeMember("accepts", "", "x")).isFalse();
  }

  private static String signature(String key, String message) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256"));
    return HexFormat.of().formatHex(mac.doFinal(message.getBytes(UTF_8)));
  }
}
