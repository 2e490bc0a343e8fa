package dev.verifiedexamples.examples.decorators;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("decorators/decorator_with_arguments.py")
class DecoratorWithArgumentsTest implements ClaimTests {

  @Test
  void a_call_from_java_is_retried_as_often_as_needed(@Fresh PythonRun run) {
    run.get("answers").putHashEntry("/java", run.eval("iter(['too slow', None])"));

    assertThat(run.linesPrintedBy(() -> run.get("fetch").execute("/java")))
        .containsExactly("3. attempt 1 failed: too slow");
  }

  @Test
  void the_last_failure_reaches_java(@Fresh PythonRun run) {
    run.get("answers").putHashEntry("/down", run.eval("iter(['first', 'second', 'third'])"));

    assertThatPython(() -> run.get("fetch").execute("/down"))
        .raises("ConnectionError")
        .withMessage("third");
  }

  @Test
  void with_no_attempts_the_function_is_never_called(PythonRun run) {
    Value never = run.get("retry").execute(0).execute(run.eval("str.upper"));

    assertThat(never.execute("lost")).isNone();
  }
}
