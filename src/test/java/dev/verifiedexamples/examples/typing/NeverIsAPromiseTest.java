package dev.verifiedexamples.examples.typing;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("typing/never_is_a_promise.py")
class NeverIsAPromiseTest implements ClaimTests {

  @Test
  void a_function_that_never_returns_asks_the_whole_context_to_exit(PythonRun run) {
    PolyglotException exit =
        catchThrowableOfType(PolyglotException.class, () -> run.get("give_up").execute("no way"));

    assertThat(exit.isExit()).isTrue();
    assertThat(exit.getExitStatus()).isEqualTo(1);
  }

  @Test
  void assert_type_hands_back_the_object_itself(PythonRun run) {
    Value list = run.eval("[1]");

    assertThat(run.get("assert_type").execute(list, run.eval("str"))).isSameObjectAs(list);
  }
}
