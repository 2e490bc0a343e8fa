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
    assertThat(run.eval("get_args(Direction)")).yieldsExactly("north", "south", "east", "west");
  }

  @Test
  void values_from_java_meet_the_check_of_your_own_or_none(PythonRun run) {
    assertThat(run.get("move").execute(42)).isEqualTo("Moving 42");
    assertThat(run.get("is_direction").execute("North")).isFalse();
    assertThatPython(() -> run.get("move_as_told").execute(42)).raises("ValueError");
  }

  @Test
  void java_reassigns_what_is_final_to_the_type_checker(@Fresh PythonRun run) {
    run.get("Config").putMember("TIMEOUT", "soon");

    assertThat(run.eval("Config().TIMEOUT")).isEqualTo("soon");
    assertThat(run.eval("Config.__annotations__['TIMEOUT']")).hasRepr("typing.Final[int]");
  }
}
