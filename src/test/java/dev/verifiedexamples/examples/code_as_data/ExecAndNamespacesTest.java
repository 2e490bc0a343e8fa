package dev.verifiedexamples.examples.code_as_data;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.junit.jupiter.api.Test;

@PythonExample("code_as_data/exec_and_namespaces.py")
class ExecAndNamespacesTest implements ClaimTests {

  @Test
  void java_calls_a_function_that_was_text_a_moment_ago(PythonRun run) {
    assertThat(run.get("square").execute(1.5)).isEqualTo(2.25);
    assertThat(run.get("square").execute(1L << 20)).isEqualTo(1L << 40);
  }

  @Test
  void java_names_the_fields_of_a_generated_class(PythonRun run) {
    Value point = run.get("make_point_class").execute(ProxyArray.fromArray("lat", "lon"));
    Value berlin = point.newInstance(52.52, 13.4);

    assertThat(berlin).attribute("lat").isEqualTo(52.52);
    assertThat(berlin).attribute("lon").isEqualTo(13.4);
    assertThat(point).isNotSameObjectAs(run.get("Point"));
  }

  @Test
  void field_names_are_checked_before_they_become_code(PythonRun run) {
    Value makePointClass = run.get("make_point_class");

    assertThatPython(() -> makePointClass.execute(ProxyArray.fromArray("x", "y): pass #")))
        .raises("ValueError")
        .withMessage("not an identifier: 'y): pass #'");
    // A keyword is an identifier to str.isidentifier(): there the compiler is the last guard.
    assertThatPython(() -> makePointClass.execute(ProxyArray.fromArray("class")))
        .raises("SyntaxError");
  }
}
