package dev.verifiedexamples.examples.testing;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.concurrent.atomic.AtomicInteger;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("testing/side_effect_scripts_the_answers.py")
class SideEffectScriptsTheAnswersTest implements ClaimTests {

  @Test
  void a_java_exception_is_no_connection_error_and_is_not_tried_again(PythonRun run) {
    AtomicInteger attempts = new AtomicInteger();
    ProxyExecutable read =
        arguments -> {
          attempts.incrementAndGet();
          throw new IllegalStateException("from Java");
        };

    assertThatThrownBy(() -> run.get("with_retries").execute(read, "answer"))
        .hasMessage("from Java");
    assertThat(attempts).hasValue(1);
  }

  @Test
  void a_java_array_can_be_the_list_of_answers(PythonRun run) {
    ProxyArray script = ProxyArray.fromArray(run.eval("ConnectionError('reset')"), "42");
    Value read = run.eval("lambda script: Mock(side_effect=script)").execute(script);

    assertThat(run.get("with_retries").execute(read, "answer")).isEqualTo("42");
    assertThat(read).attribute("call_count").isEqualTo(2);
  }

  @Test
  void without_attempts_there_is_no_call(PythonRun run) {
    Value read = run.eval("Mock()");

    assertThatPython(() -> run.get("with_retries").execute(read, "answer", 0))
        .raises("ValueError")
        .withMessage("attempts must be positive");
    assertThat(read).attribute("called").isFalse();
  }
}
