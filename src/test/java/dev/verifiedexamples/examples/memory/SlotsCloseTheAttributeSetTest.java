package dev.verifiedexamples.examples.memory;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("memory/slots_close_the_attribute_set.py")
class SlotsCloseTheAttributeSetTest implements ClaimTests {

  @Test
  void java_cannot_add_a_member_to_a_slotted_object_either(PythonRun run) {
    Value slotted = run.get("SensorReadingSlotted").newInstance(1, 20.5, "K");

    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> slotted.putMember("unti", "C"));
    slotted.putMember("unit", "C");

    assertThat(slotted).attribute("unit").isEqualTo("C");
    assertThat(slotted).doesNotHaveAttribute("unti");
  }

  @Test
  void a_field_that_java_removes_stays_a_member_without_a_value(PythonRun run) {
    Value slotted = run.get("SensorReadingSlotted").newInstance(1, 20.5, "K");
    Value ordinary = run.get("SensorReading").newInstance(1, 20.5, "K");

    slotted.removeMember("unit");
    ordinary.removeMember("unit");

    assertThat(slotted.hasMember("unit")).isTrue();
    assertThat(slotted.getMember("unit")).isNull();
    assertThat(ordinary.hasMember("unit")).isFalse();
  }

  @Test
  void the_probe_of_the_example_overwrites_a_field_that_exists(PythonRun run) {
    Value slotted = run.get("SensorReadingSlotted").newInstance(1, 20.5, "K");

    assertThat(run.get("accepts").execute(slotted, "value")).isTrue();
    assertThat(slotted).attribute("value").isEqualTo("K");
    assertThat(run.get("accepts").execute(slotted, "__dict__")).isFalse();
  }
}
