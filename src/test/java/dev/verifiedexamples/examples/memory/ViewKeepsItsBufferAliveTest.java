package dev.verifiedexamples.examples.memory;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("memory/view_keeps_its_buffer_alive.py")
class ViewKeepsItsBufferAliveTest implements ClaimTests {

  @Test
  void a_view_in_the_hands_of_java_keeps_the_packet_until_java_releases_it(PythonRun run) {
    Value pair =
        run.eval("(lambda packet: (weakref.ref(packet), header_view(packet)))(receive(100))");
    Value watcher = pair.getArrayElement(0);
    Value header = pair.getArrayElement(1);

    assertThat(run.get("alive").execute(watcher)).isTrue();
    header.invokeMember("release");

    assertThat(run.get("alive").execute(watcher)).isFalse();
  }

  @Test
  void a_copy_of_the_header_reaches_java_as_bytes_and_frees_the_packet(PythonRun run) {
    Value pair =
        run.eval("(lambda packet: (weakref.ref(packet), header_copy(packet)))(receive(100))");

    assertThat(pair.getArrayElement(1).as(byte[].class)).asString().isEqualTo("HEADER:12345");
    assertThat(run.get("alive").execute(pair.getArrayElement(0))).isFalse();
  }

  @Test
  void reading_a_view_into_an_array_of_java_makes_a_copy(PythonRun run) {
    Value packet = run.get("receive").execute(100);
    byte[] header = new byte[12];

    run.get("header_view").execute(packet).readBuffer(0, header, 0, header.length);
    packet.writeBufferByte(0, (byte) '?');

    assertThat(header).asString().isEqualTo("HEADER:12345");
  }
}
