package dev.verifiedexamples.examples.memory;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.junit.jupiter.api.Test;

@PythonExample("memory/zero_copy_packet_parsing.py")
class ZeroCopyPacketParsingTest implements ClaimTests {

  @Test
  void every_view_refers_to_the_packet_itself(PythonRun run) {
    Value packet = run.get("packet");
    Value views = run.get("parse_packet_zero_copy").execute(packet);
    Value copies = run.get("parse_packet_naive").execute(packet);

    for (int part = 0; part < 3; part++) {
      assertThat(views.getArrayElement(part)).attribute("obj").isSameObjectAs(packet);
      assertThat(copies.getArrayElement(part)).isNotSameObjectAs(packet);
    }
  }

  @Test
  void a_packet_that_is_too_short_yields_shorter_parts_and_no_error(PythonRun run) {
    Value parts = run.get("parse_packet_zero_copy").execute(run.eval("bytes(15)"));

    assertThat(parts.getArrayElement(0).getBufferSize()).isEqualTo(12);
    assertThat(parts.getArrayElement(1).getBufferSize()).isEqualTo(3);
    assertThat(parts.getArrayElement(2).getBufferSize()).isZero();
  }

  @Test
  void an_array_of_java_has_to_become_bytes_before_it_can_be_viewed(PythonRun run) {
    Object bytes = ProxyArray.fromArray((byte) 1, (byte) 2, (byte) 3);
    Value parse = run.get("parse_packet_zero_copy");

    assertThatPython(() -> parse.execute(bytes))
        .raises("TypeError")
        .withMessageContaining("a bytes-like object is required");
    Value header = parse.execute(run.eval("bytes").execute(bytes)).getArrayElement(0);

    assertThat(header).yieldsExactly(1, 2, 3);
  }
}
