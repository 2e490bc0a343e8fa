package dev.verifiedexamples.examples.bytecode;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("bytecode/dis_shows_the_instructions.py")
class DisShowsTheInstructionsTest implements ClaimTests {

  @Test
  void graalpy_has_no_listing_of_any_function(PythonRun run) {
    for (String function : List.of("add", "opcodes", "multiplier(2)", "lambda: 0")) {
      assertThatPython(() -> run.get("opcodes").execute(run.eval(function)))
          .raises("NotImplementedError")
          .withMessage("dis module is not supported on GraalPy");
    }
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
