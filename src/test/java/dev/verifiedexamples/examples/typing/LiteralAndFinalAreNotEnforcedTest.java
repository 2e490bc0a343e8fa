package dev.verifiedexamples.examples.typing;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.junit.jupiter.api.Test;

@PythonExample("typing/literal_and_final_are_not_enforced.py")
class LiteralAndFinalAreNotEnforcedTest implements ClaimTests {

  @Test
  void java_lists_the_values_of_a_literal(PythonRun run) {
    assertThat(run.eval("get_args(Size)")).yieldsExactly("small", "large");
  }

  @Test
  void values_from_java_meet_the_check_of_your_own_or_none(PythonRun run) {
    assertThat(run.get("brew").execute(42)).isEqualTo("one 42 coffee");
    assertThat(run.get("is_size").execute("Small")).isFalse();
    assertThatPython(() -> run.get("brew_as_ordered").execute(42)).raises("ValueError");
  }

  @Test
  void java_reassigns_what_is_final_to_the_type_checker(@Fresh PythonRun run) {
    run.get("Machine").putMember("pressure", "high");

    assertThat(run.eval("Machine().pressure")).isEqualTo("high");
    assertThat(run.eval("Machine.__annotations__['pressure']")).hasRepr("typing.Final[int]");
  }
}
