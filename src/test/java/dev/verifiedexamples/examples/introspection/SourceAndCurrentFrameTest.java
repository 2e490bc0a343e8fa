package dev.verifiedexamples.examples.introspection;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.junit.jupiter.api.Test;

@PythonExample("introspection/source_and_current_frame.py")
class SourceAndCurrentFrameTest implements ClaimTests {

  @Test
  void a_call_from_java_has_no_python_caller(PythonRun run) {
    assertThat(run.get("explain").execute(true, "fine")).isNone();
    assertThatPython(() -> run.get("explain").execute(false, "not fine"))
        .raises("AttributeError")
        .withMessageContaining("'NoneType' object has no attribute 'f_");
  }

  @Test
  void the_frames_of_a_call_end_where_java_begins(PythonRun run) {
    assertThat(run.get("call_chain").execute()).isEqualTo(List.of("call_chain"));
    assertThat(run.get("checkout").execute()).isEqualTo(List.of("call_chain", "checkout"));
  }

  @Test
  void the_message_shows_the_values_that_java_passed(PythonRun run) {
    assertThat(run.get("withdraw").execute(1, 2.5))
        .isEqualTo("withdraw: not covered (balance=1, amount=2.5, fee=2)");
  }
}
