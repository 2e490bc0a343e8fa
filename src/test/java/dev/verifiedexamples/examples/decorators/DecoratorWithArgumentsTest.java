package dev.verifiedexamples.examples.decorators;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
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

  // Asked inside Python: on GraalPy 25.2, an exception raised anew by a bare `raise` can't always
  // be
  // handed to Java, whose stack trace then ends in "Bytecode index out of range".
  @Test
  void the_last_failure_reaches_the_caller(@Fresh PythonRun run) {
    run.get("answers").putHashEntry("/down", run.eval("iter(['first', 'second', 'third'])"));

    assertThat(run.get("outcome").execute("/down")).isEqualTo("gave up: third");
  }

  @Test
  void with_no_attempts_the_function_is_never_called(PythonRun run) {
    Value never = run.get("retry").execute(0).execute(run.eval("str.upper"));

    assertThat(never.execute("lost")).isNone();
  }
}
