package dev.verifiedexamples.examples.memory;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("memory/slots_and_inheritance.py")
class SlotsAndInheritanceTest implements ClaimTests {

  @Test
  void the_fields_are_collected_from_the_oldest_class_to_the_youngest(PythonRun run) {
    Value allSlots = run.get("all_slots");

    assertThat(allSlots.execute(run.get("PrintablePoint"))).isEqualTo(List.of("x", "y", "z"));
    assertThat(allSlots.execute(run.get("Shifted"))).isEqualTo(List.of("x", "y"));
    assertThat(allSlots.execute(run.eval("int"))).isEqualTo(List.of());
  }

  @Test
  void a_field_that_was_never_set_is_missing_when_the_point_is_printed(PythonRun run) {
    Value point = run.get("PrintablePoint").newInstance(1, 2);

    assertThatPython(() -> run.eval("str").execute(point))
        .raises("AttributeError")
        .withMessageContaining("no attribute 'z'");
    point.putMember("z", 3);

    assertThat(run.eval("str").execute(point)).isEqualTo("x=1, y=2, z=3");
  }

  @Test
  void one_set_of_fields_and_any_number_of_empty_ones_make_a_class(PythonRun run) {
    String classOf = "type('Mixed', (Coloured, %s), {'__slots__': ()})";

    assertThat(run.eval(classOf.formatted("Printable"))).hasTypeName("type");
    assertThatPython(() -> run.eval(classOf.formatted("Shifted")))
        .raises("TypeError")
        .withMessage("multiple bases have instance lay-out conflict");
  }
}
