package dev.verifiedexamples.examples.descriptors;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("descriptors/positive_attribute.py")
class PositiveAttributeTest implements ClaimTests {

  @Test
  void a_member_that_java_puts_goes_through_the_descriptor(PythonRun run) {
    Value savings = run.get("savings");

    assertThatPython(() -> savings.putMember("limit", -5))
        .raises("ValueError")
        .withMessage("limit must be positive");
    assertThat(savings).attribute("limit").isEqualTo(50);
  }

  @Test
  void the_same_descriptor_guards_a_class_that_knows_nothing_of_accounts(PythonRun run) {
    Value tank = run.eval("type('Tank', (), {'litres': Positive('litres')})").newInstance();

    tank.putMember("litres", 0.5);

    assertThat(tank).attribute("litres").isEqualTo(0.5);
    assertThatPython(() -> tank.putMember("litres", 0))
        .raises("ValueError")
        .withMessage("litres must be positive");
  }

  @Test
  void what_cannot_be_compared_with_zero_is_not_stored(PythonRun run) {
    Value savings = run.get("savings");

    assertThatPython(() -> savings.putMember("limit", "a lot")).raises("TypeError");
    assertThat(savings).attribute("limit").isEqualTo(50);
  }

  @Test
  void an_account_made_after_the_descriptor_was_replaced_is_not_guarded(PythonRun run) {
    Value overdrawn = run.get("Account").newInstance(-1);

    assertThat(overdrawn).attribute("balance").isEqualTo(-1);
    assertThatPython(() -> run.get("Account").newInstance(1, -1)).raises("ValueError");
  }
}
