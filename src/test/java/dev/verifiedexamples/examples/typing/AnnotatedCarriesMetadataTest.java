package dev.verifiedexamples.examples.typing;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("typing/annotated_carries_metadata.py")
class AnnotatedCarriesMetadataTest implements ClaimTests {

  @Test
  void java_reads_the_limit_off_the_type(PythonRun run) {
    Value metadata = run.get("PositiveInt").getMember("__metadata__");

    assertThat(metadata.getArrayElement(0)).hasTypeName("Gt");
    assertThat(metadata.getArrayElement(0)).attribute("limit").isEqualTo(0);
  }

  @Test
  void the_rule_is_checked_and_the_type_is_not(PythonRun run) {
    Value checked = run.get("checked");

    assertThat(checked.execute("Ada", 0.5)).isEqualTo(Map.of("name", "Ada", "age", 0.5));
    assertThatPython(() -> checked.execute("Ada", "36"))
        .raises("TypeError")
        .withMessageContaining("'>' not supported");
  }

  @Test
  void arguments_that_do_not_fit_are_reported_before_any_rule(PythonRun run) {
    assertThatPython(() -> run.get("checked").execute("Bartholomew"))
        .raises("TypeError")
        .withMessage("missing a required argument: 'age'");
  }

  @Test
  void several_rules_of_one_type_are_checked_in_order(PythonRun run) {
    Value echo = run.eval("lambda text: text");
    echo.putMember("__annotations__", run.eval("{'text': Annotated[ShortStr, MaxLen(3)]}"));
    Value checked = run.get("validated").execute(echo);

    assertThatPython(() -> checked.execute("123456789"))
        .raises("ValueError")
        .withMessage("text must have at most 8 letters");
    assertThatPython(() -> checked.execute("1234"))
        .raises("ValueError")
        .withMessage("text must have at most 3 letters");
  }
}
