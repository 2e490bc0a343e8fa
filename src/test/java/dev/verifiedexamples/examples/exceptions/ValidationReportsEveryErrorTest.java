package dev.verifiedexamples.examples.exceptions;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyHashMap;
import org.junit.jupiter.api.Test;

@PythonExample("exceptions/validation_reports_every_error.py")
class ValidationReportsEveryErrorTest implements ClaimTests {

  @Test
  void a_form_sent_by_java_is_refused_for_each_wrong_field(PythonRun run) {
    ProxyHashMap form = ProxyHashMap.from(new HashMap<>(Map.of("name", "Ada", "age", 12)));

    PolyglotException refused =
        catchThrowableOfType(
            PolyglotException.class, () -> run.get("validate").execute(form, run.get("SIGN_UP")));

    assertThat(refused.getGuestObject()).hasTypeName("FormErrors");
    assertThat(refused.getGuestObject().invokeMember("fields")).isEqualTo(List.of("age", "email"));
  }

  @Test
  void a_rule_can_be_a_java_function(PythonRun run) {
    ProxyExecutable isShort = arguments -> arguments[0].asString().length() <= 8;
    ProxyArray rule = ProxyArray.fromArray("nick", isShort, "is too long");
    ProxyHashMap form = ProxyHashMap.from(new HashMap<>(Map.of("nick", "Rumpelstiltskin")));

    PolyglotException refused =
        catchThrowableOfType(
            PolyglotException.class,
            () -> run.get("validate").execute(form, ProxyArray.fromArray(rule)));

    assertThat(refused.getGuestObject().getMember("exceptions").getArrayElement(0))
        .hasRepr("FieldError('nick: is too long')");
  }

  @Test
  void both_halves_of_a_split_keep_the_class(PythonRun run) {
    Value halves =
        run.eval(
            "FormErrors('no', [FieldError('age', 'low'), MissingField('name', 'is required')])"
                + ".split(MissingField)");

    assertThat(halves.getArrayElement(0).invokeMember("fields")).isEqualTo(List.of("name"));
    assertThat(halves.getArrayElement(1).invokeMember("fields")).isEqualTo(List.of("age"));
  }
}
