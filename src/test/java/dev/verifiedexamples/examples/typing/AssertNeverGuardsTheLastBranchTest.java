package dev.verifiedexamples.examples.typing;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.PolyglotException;
import org.junit.jupiter.api.Test;

@PythonExample("typing/assert_never_guards_the_last_branch.py")
class AssertNeverGuardsTheLastBranchTest implements ClaimTests {

  @Test
  void a_function_that_never_returns_asks_the_whole_context_to_exit(PythonRun run) {
    PolyglotException exit =
        catchThrowableOfType(PolyglotException.class, () -> run.get("give_up").execute("no way"));

    assertThat(exit.isExit()).isTrue();
    assertThat(exit.getExitStatus()).isEqualTo(1);
  }

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
  void a_forgotten_branch_reaches_java_as_none(PythonRun run) {
    assertThat(run.get("corners").execute("circle")).isNone();
    assertThat(run.get("corners").execute("square")).isEqualTo(4);
  }
}
