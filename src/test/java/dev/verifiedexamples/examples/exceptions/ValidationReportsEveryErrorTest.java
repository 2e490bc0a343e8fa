package dev.verifiedexamples.examples.exceptions;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.PythonRun;
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
  void java_sends_a_form_and_learns_every_field_that_is_wrong(PythonRun run) {
    ProxyHashMap form = ProxyHashMap.from(new HashMap<>(Map.of("name", "Ada", "age", 12)));

    PolyglotException refused =
        catchThrowableOfType(
            PolyglotException.class, () -> run.get("validate").execute(form, run.get("SIGN_UP")));

    assertThat(refused.getGuestObject()).hasTypeName("FormErrors");
    assertThat(refused.getGuestObject().invokeMember("fields")).isEqualTo(List.of("age", "email"));
  }

  @Test
  void java_adds_a_rule_of_its_own(PythonRun run) {
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
  void a_split_keeps_the_class_on_both_sides(PythonRun run) {
    Value halves =
        run.eval(
            "FormErrors('no', [FieldError('age', 'low'), MissingField('name', 'is required')])"
                + ".split(MissingField)");

    assertThat(halves.getArrayElement(0).invokeMember("fields")).isEqualTo(List.of("name"));
    assertThat(halves.getArrayElement(1).invokeMember("fields")).isEqualTo(List.of("age"));
  }
}
