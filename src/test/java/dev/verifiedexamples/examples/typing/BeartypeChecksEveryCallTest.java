package dev.verifiedexamples.examples.typing;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.junit.jupiter.api.Test;

@PythonExample("typing/beartype_checks_every_call.py")
class BeartypeChecksEveryCallTest implements ClaimTests {

  @Test
  void values_of_java_are_checked_as_what_they_are_in_python(PythonRun run) {
    Value root = run.get("root");

    assertThat(root.execute(9L)).isEqualTo(3.0);
    assertThat(root.execute(2.25)).isEqualTo(1.5);
    assertThat(root.execute(true)).isEqualTo(1.0);
    assertThatPython(() -> root.execute("9"))
        .raises("BeartypeCallHintParamViolation")
        .withMessageContaining("parameter number='9' violates type hint float | int");
  }

  @Test
  void an_array_of_java_is_a_list_with_items_to_check(PythonRun run) {
    Value isBearable = run.get("is_bearable");
    Value listOfInt = run.eval("list[int]");

    assertThat(isBearable.execute(ProxyArray.fromArray(1, 2), listOfInt)).isTrue();
    assertThat(isBearable.execute(ProxyArray.fromArray("1", "2"), listOfInt)).isFalse();
    assertThat(isBearable.execute(ProxyArray.fromArray(1), run.eval("tuple[int]"))).isFalse();
  }

  @Test
  void too_few_arguments_are_the_business_of_python(PythonRun run) {
    assertThatPython(() -> run.get("root").execute())
        .raises("TypeError")
        .withMessageContaining("missing 1 required positional argument: 'number'");
  }
}
