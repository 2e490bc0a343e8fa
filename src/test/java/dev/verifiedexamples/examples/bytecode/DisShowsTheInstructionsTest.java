package dev.verifiedexamples.examples.bytecode;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("bytecode/dis_shows_the_instructions.py")
class DisShowsTheInstructionsTest implements ClaimTests {

  @Test
  void a_name_that_is_assigned_anywhere_in_a_function_is_local_everywhere_in_it(PythonRun run) {
    Value counts =
        run.eval("(exec('def count():\\n  RATE += 1', globals()), globals()['count'])[1]");

    assertThat(run.eval("count.__code__.co_varnames")).yieldsExactly("RATE");
    assertThatPython(counts::execute).raises("UnboundLocalError");
  }

  @Test
  void a_global_is_looked_up_again_in_each_call(@Fresh PythonRun run) {
    Value scaled = run.get("scaled");
    assertThat(scaled.execute(2)).isEqualTo(6);

    run.eval("globals().update(RATE=50)");

    assertThat(scaled.execute(2)).isEqualTo(100);
  }

  @Test
  void java_can_look_into_the_cell_of_a_closure(PythonRun run) {
    Value multiply = run.get("multiplier").execute(7);

    Value cell = multiply.getMember("__closure__").getArrayElement(0);

    assertThat(cell).attribute("cell_contents").isEqualTo(7);
    assertThat(multiply.execute(6)).isEqualTo(42);
  }
}
