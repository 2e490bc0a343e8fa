package dev.verifiedexamples.examples.memory;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("memory/exported_bytearray_cannot_be_resized.py")
class ExportedBytearrayCannotBeResizedTest implements ClaimTests {

  @Test
  void lines_are_taken_until_there_is_none(PythonRun run) {
    Value takeLine = run.get("take_line");
    Value received = run.eval("bytearray(b'one\\n\\nrest')");

    assertThat(takeLine.execute(received)).hasRepr("b'one'");
    assertThat(takeLine.execute(received)).hasRepr("b''");
    assertThatPython(() -> takeLine.execute(received))
        .raises("ValueError")
        .withMessage("subsection not found");
    assertThat(received).hasRepr("bytearray(b'rest')");
  }

  @Test
  void on_graalpy_a_view_keeps_its_length_when_its_buffer_is_emptied(PythonRun run) {
    Value buffer = run.eval("bytearray(b'GET /index')");
    Value view = run.eval("memoryview").execute(buffer);

    buffer.invokeMember("clear");

    assertThat(view).attribute("nbytes").isEqualTo(10);
    assertThatPython(() -> view.invokeMember("__getitem__", 0))
        .raises("IndexError")
        .withMessage("invalid buffer access");
  }

  @Test
  void java_should_not_touch_a_view_that_python_has_released(PythonRun run) {
    Value view = run.eval("memoryview(bytearray(b'GET'))");

    view.invokeMember("release");
    PolyglotException failure =
        catchThrowableOfType(PolyglotException.class, () -> view.readBufferByte(0));

    assertThat(view.hasBufferElements()).isTrue();
    assertThat(failure.isInternalError()).isTrue();
  }
}
