package dev.verifiedexamples.examples.descriptors;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("descriptors/property_is_a_descriptor.py")
class PropertyIsADescriptorTest implements ClaimTests {

  @Test
  void a_property_is_a_member_that_java_reads_and_python_computes(PythonRun run) {
    Value circle = run.get("Circle").newInstance(2);

    assertThat(circle).attribute("area").isEqualTo(12.56636);
    circle.putMember("radius", 0);
    assertThat(circle).attribute("area").isEqualTo(0.0);
  }

  @Test
  void for_java_a_property_without_a_setter_is_a_member_that_is_not_writable(PythonRun run) {
    Value circle = run.get("Circle").newInstance(1);

    // Polyglot has an exception of its own for this; setattr() raises the one of Python.
    assertThatThrownBy(() -> circle.putMember("area", 100))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatPython(() -> run.eval("setattr").execute(circle, "area", 100))
        .raises("AttributeError")
        .withMessage("property 'area' of 'Circle' object has no setter");
  }

  @Test
  void a_refused_radius_leaves_the_circle_as_it_was(PythonRun run) {
    Value circle = run.get("Circle").newInstance(3);

    assertThatPython(() -> circle.putMember("radius", -0.5))
        .raises("ValueError")
        .withMessage("Radius must be non-negative");
    assertThat(circle).attribute("radius").isEqualTo(3);
  }

  @Test
  void a_subclass_may_add_the_setter_that_its_parent_does_not_have(PythonRun run) {
    Value setter = run.eval("lambda self, area: setattr(self, 'radius', (area / 3.14159) ** 0.5)");
    Value area = run.eval("Circle.area.setter").execute(setter);
    Value define = run.eval("lambda area: type('Disc', (Circle,), {'area': area})");
    Value disc = define.execute(area).newInstance(1);

    disc.putMember("area", 4 * 3.14159);

    assertThat(disc).attribute("radius").isEqualTo(2.0);
  }
}
