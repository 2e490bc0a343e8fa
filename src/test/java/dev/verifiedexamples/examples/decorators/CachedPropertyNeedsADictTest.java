package dev.verifiedexamples.examples.decorators;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("decorators/cached_property_needs_a_dict.py")
class CachedPropertyNeedsADictTest implements ClaimTests {

  @Test
  void the_member_is_there_and_fails_when_java_reads_it(PythonRun run) {
    Value slotted = run.eval("Slotted([1, 2])");

    assertThat(slotted.hasMember("net")).isTrue();
    assertThatPython(() -> slotted.getMember("net"))
        .raises("TypeError")
        .withMessage("No '__dict__' attribute on 'Slotted' instance to cache 'net' property.");
  }

  @Test
  void a_plain_property_cannot_be_overwritten_as_a_cached_one_can(PythonRun run) {
    Value open = run.eval("WithDictionary([1, 2])");
    Value byHand = run.eval("WithSlotForResult([1, 2])");

    open.putMember("net", 1_000);

    assertThat(open).attribute("net").isEqualTo(1_000);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> byHand.putMember("net", 1_000));
  }

  @Test
  void an_error_of_the_computation_is_not_taken_for_an_empty_slot(PythonRun run) {
    Value byHand = run.eval("WithSlotForResult(['one'])");

    assertThatPython(() -> byHand.getMember("net"))
        .raises("TypeError")
        .withMessage("unsupported operand type(s) for +: 'int' and 'str'");
    byHand.putMember("amounts", run.eval("[4]"));

    assertThat(byHand).attribute("net").isEqualTo(4);
  }
}
