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
    Value slotted = run.get("SlottedTicket").newInstance("F", 12);

    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> slotted.putMember("saet", 13));
    slotted.putMember("seat", 13);

    assertThat(slotted).attribute("seat").isEqualTo(13);
    assertThat(slotted).doesNotHaveAttribute("saet");
  }

  @Test
  void a_field_that_java_removes_stays_a_member_without_a_value(PythonRun run) {
    Value slotted = run.get("SlottedTicket").newInstance("F", 12);
    Value ordinary = run.get("Ticket").newInstance("F", 12);

    slotted.removeMember("seat");
    ordinary.removeMember("seat");

    assertThat(slotted.hasMember("seat")).isTrue();
    assertThat(slotted.getMember("seat")).isNull();
    assertThat(ordinary.hasMember("seat")).isFalse();
  }

  @Test
  void the_class_shows_its_fields_as_descriptors(PythonRun run) {
    Value slotted = run.get("SlottedTicket").newInstance("F", 12);

    assertThat(run.eval("SlottedTicket.seat")).hasAttribute("__set__");
    assertThat(run.eval("SlottedTicket.seat.__get__").execute(slotted)).isEqualTo(12);
  }
}
