package dev.verifiedexamples.examples.pattern_matching;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.PythonRun;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;

@PythonExample("pattern_matching/class_patterns.py")
class ClassPatternsTest implements ClaimTests {

  @Test
  void an_object_of_java_with_the_same_members_is_no_circle(PythonRun run) {
    Value center = run.get("Point").newInstance(0, 0);
    ProxyObject lookalike = ProxyObject.fromMap(Map.of("center", center, "radius", 2));

    assertThat(run.get("describe").execute(lookalike).asString()).startsWith("not a shape: ");
  }

  @Test
  void zero_is_zero_whatever_number_of_java_it_was(PythonRun run) {
    Value circle = run.get("Circle").newInstance(run.get("Point").newInstance(0L, -0.0), 2.5f);

    assertThat(run.get("describe").execute(circle))
        .isEqualTo("circle of radius 2.5 around the origin");
  }

  @Test
  void a_java_string_satisfies_the_pattern_str(PythonRun run) {
    Value label = run.get("Label").newInstance("from Java");

    assertThat(run.get("describe").execute(label)).isEqualTo("label 'from Java'");
  }

  @Test
  void a_subclass_that_is_made_at_run_time_matches_wherever_its_parent_does(PythonRun run) {
    Value wheel = run.eval("type('Wheel', (Circle,), {})(Point(1, 2), 3)");

    assertThat(run.get("describe").execute(wheel)).isEqualTo("circle of radius 3 around (1, 2)");
    assertThat(run.get("by_position").execute(wheel)).isEqualTo(1);
  }
}
