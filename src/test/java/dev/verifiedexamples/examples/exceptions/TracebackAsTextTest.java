package dev.verifiedexamples.examples.exceptions;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("exceptions/traceback_as_text.py")
class TracebackAsTextTest implements ClaimTests {

  @Test
  void a_text_without_a_failure_has_no_traceback(PythonRun run) {
    assertThat(run.get("lines_of_failure").execute("7")).isEqualTo(List.of("no failure: 7"));
  }

  @Test
  void java_sees_the_same_last_line_as_its_message(PythonRun run) {
    PolyglotException failure =
        catchThrowableOfType(PolyglotException.class, () -> run.get("half").execute("ten"));

    assertThat(run.eval("traceback.format_exception_only").execute(failure.getGuestObject()))
        .isEqualTo(List.of(failure.getMessage() + "\n"));
  }

  @Test
  void a_note_is_printed_below_the_last_line(PythonRun run) {
    Value error = run.eval("ValueError('seven')");
    error.invokeMember("add_note", "in the order of Java");

    assertThat(run.linesPrintedBy(() -> run.eval("traceback.print_exception").execute(error)))
        .containsExactly("ValueError: seven", "in the order of Java");
  }
}
