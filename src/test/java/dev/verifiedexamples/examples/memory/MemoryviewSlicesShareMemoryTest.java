package dev.verifiedexamples.examples.memory;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("memory/memoryview_slices_share_memory.py")
class MemoryviewSlicesShareMemoryTest implements ClaimTests {

  @Test
  void java_writes_through_a_view_into_the_buffer_of_python(PythonRun run) {
    Value frame = run.eval("bytearray(b'HDR:payload')");
    Value payload = run.eval("lambda frame: memoryview(frame)[4:]").execute(frame);

    payload.writeBufferByte(0, (byte) 'P');

    assertThat(payload.getBufferSize()).isEqualTo(7);
    assertThat(frame).hasRepr("bytearray(b'HDR:Payload')");
  }

  @Test
  void a_view_of_bytes_tells_java_that_it_is_not_writable(PythonRun run) {
    Value constant = run.eval("memoryview(b'constant')");

    assertThat(constant.hasBufferElements()).isTrue();
    assertThat(constant.isBufferWritable()).isFalse();
    assertThat(constant.as(byte[].class)).asString().isEqualTo("constant");
  }

  @Test
  void the_window_of_a_view_does_not_confine_java(PythonRun run) {
    Value frame = run.eval("bytearray(b'HDR:payload:CRC')");
    Value header = run.eval("lambda frame: memoryview(frame)[0:3]").execute(frame);

    header.writeBufferByte(3, (byte) '!');

    assertThat(header.getBufferSize()).isEqualTo(3);
    assertThat(frame).hasRepr("bytearray(b'HDR!payload:CRC')");
    assertThatPython(() -> header.invokeMember("__setitem__", 3, (int) '?')).raises("IndexError");
  }

  @Test
  void a_view_with_a_step_is_to_be_read_as_an_array_and_not_as_a_buffer(PythonRun run) {
    Value everySecond = run.eval("memoryview(b'a-b-c-')[::2]");

    assertThat(everySecond).yieldsExactly((int) 'a', (int) 'b', (int) 'c');
    assertThat(everySecond.getArrayElement(1)).isEqualTo((int) 'b');
    assertThat(everySecond.readBufferByte(1)).isEqualTo((byte) '-');
  }
}
