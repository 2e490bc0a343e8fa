package dev.verifiedexamples.examples.structured_concurrency;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;

@PythonExample("structured_concurrency/closed_channel_ends_the_receivers.py")
class ClosedChannelEndsTheReceiversTest implements ClaimTests {

  @Test
  void items_are_sent_and_received_without_an_event_loop(PythonRun run) {
    Value ends = run.eval("anyio.create_memory_object_stream(max_buffer_size=2)");
    Value send = ends.getArrayElement(0);
    Value receive = ends.getArrayElement(1);

    send.invokeMember("send_nowait", "first");
    send.invokeMember("send_nowait", "second");
    assertThatPython(() -> send.invokeMember("send_nowait", "third")).raises("WouldBlock");

    assertThat(receive.invokeMember("receive_nowait")).isEqualTo("first");
    send.invokeMember("send_nowait", "third");
    assertThat(receive.invokeMember("receive_nowait")).isEqualTo("second");
    close(send, receive);
  }

  @Test
  void the_last_clone_that_closes_ends_the_stream(PythonRun run) {
    Value ends = run.eval("anyio.create_memory_object_stream()");
    Value send = ends.getArrayElement(0);
    Value receive = ends.getArrayElement(1);
    Value clone = send.invokeMember("clone");

    close(send);
    assertThatPython(() -> receive.invokeMember("receive_nowait")).raises("WouldBlock");
    close(clone);
    assertThatPython(() -> receive.invokeMember("receive_nowait")).raises("EndOfStream");
    close(receive);
  }

  @Test
  void an_item_comes_out_as_the_very_object_that_went_in(PythonRun run) {
    Value ends = run.eval("anyio.create_memory_object_stream(1)");
    ProxyObject order = ProxyObject.fromMap(Map.of("number", 42));

    ends.getArrayElement(0).invokeMember("send_nowait", order);

    Value received = ends.getArrayElement(1).invokeMember("receive_nowait");
    assertThat(received.<ProxyObject>asProxyObject()).isSameAs(order);
    close(ends.getArrayElement(0), ends.getArrayElement(1));
  }

  private static void close(Value... ends) {
    for (Value end : ends) {
      end.invokeMember("close");
    }
  }
}
