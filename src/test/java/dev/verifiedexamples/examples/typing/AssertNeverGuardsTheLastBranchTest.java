package dev.verifiedexamples.examples.typing;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.junit.jupiter.api.Test;

@PythonExample("typing/assert_never_guards_the_last_branch.py")
class AssertNeverGuardsTheLastBranchTest implements ClaimTests {

  @Test
  void a_value_from_java_that_no_case_expects_is_named(PythonRun run) {
    assertThatPython(() -> run.get("area").execute("Circle", 1))
        .raises("AssertionError")
        .withMessage("Expected code to be unreachable, but got: 'Circle'");
    assertThatPython(() -> run.get("describe").execute(1.5))
        .raises("AssertionError")
        .withMessage("Expected code to be unreachable, but got: 1.5");
  }

  @Test
  void a_subclass_is_handled_by_the_case_of_its_parent(PythonRun run) {
    assertThat(run.get("describe").execute(run.eval("type('Name', (str,), {})('Ada')")))
        .isEqualTo("text Ada");
  }
}
