package dev.verifiedexamples.examples.descriptors;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("descriptors/typed_attribute.py")
class TypedAttributeTest implements ClaimTests {

  @Test
  void a_java_double_is_a_float_and_a_java_int_is_not(PythonRun run) {
    Value cellar = run.get("Reading").newInstance("cellar", 12.5);

    cellar.putMember("celsius", 11.5f);
    assertThat(cellar).attribute("celsius").isEqualTo(11.5);
    assertThatPython(() -> cellar.putMember("celsius", 11))
        .raises("TypeError")
        .withMessage("celsius must be float, not int");
  }

  @Test
  void texts_and_single_characters_of_java_are_str(PythonRun run) {
    assertThat(run.get("Reading").newInstance("north", 1.0)).attribute("place").isEqualTo("north");
    assertThat(run.get("Reading").newInstance('N', 1.0)).attribute("place").isEqualTo("N");
  }

  @Test
  void null_is_refused_under_a_type_name_of_its_own(PythonRun run) {
    assertThatPython(() -> run.get("Reading").newInstance(null, 1.0))
        .raises("TypeError")
        .withMessage("place must be str, not ForeignNone");
    assertThatPython(() -> run.get("Reading").newInstance(run.eval("None"), 1.0))
        .raises("TypeError")
        .withMessage("place must be str, not NoneType");
  }

  @Test
  void a_member_without_a_value_is_there_and_reads_as_null(PythonRun run) {
    Value empty = run.eval("Reading.__new__(Reading)");

    assertThat(empty.getMemberKeys()).containsExactlyInAnyOrder("place", "celsius", "samples");
    assertThat(empty.getMember("celsius")).isNull();
    empty.putMember("celsius", 20.0);
    assertThat(empty).attribute("celsius").isEqualTo(20.0);
  }
}
