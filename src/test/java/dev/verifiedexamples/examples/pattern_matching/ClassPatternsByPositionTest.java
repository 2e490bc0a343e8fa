package dev.verifiedexamples.examples.pattern_matching;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("pattern_matching/class_patterns_by_position.py")
class ClassPatternsByPositionTest implements ClaimTests {

  @Test
  void a_subclass_inherits_the_positions_of_its_parent(PythonRun run) {
    Value pixel = run.eval("type('Pixel', (Point,), {})(7, 0)");

    assertThat(run.get("summary").execute(pixel)).isEqualTo("7 on the axis");
  }

  @Test
  void positions_can_be_given_to_a_class_later(@Fresh PythonRun run) {
    run.get("Note").putMember("__match_args__", run.eval("('text',)"));

    assertThat(run.get("summary").execute(run.get("Note").newInstance("paid"))).isEqualTo("paid");
  }

  @Test
  void java_numbers_are_matched_by_value(PythonRun run) {
    assertThat(run.get("summary").execute(7L)).isEqualTo("the number 7");
    assertThat(run.get("summary").execute(2.5f)).isEqualTo("the number 2.5");
    assertThat(run.get("summary").execute("7")).isEqualTo("something else");
  }
}
