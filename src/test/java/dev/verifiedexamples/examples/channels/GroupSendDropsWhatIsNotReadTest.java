package dev.verifiedexamples.examples.channels;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("channels/group_send_drops_what_is_not_read.py")
class GroupSendDropsWhatIsNotReadTest implements ClaimTests {

  @Test
  void a_message_that_expired_costs_its_channel_the_membership(PythonRun run) {
    Value layer = run.eval("InMemoryChannelLayer(expiry=-1)");
    await(run, layer.invokeMember("group_add", "prices", "prices.java"));
    await(run, layer.invokeMember("group_send", "prices", run.eval("{'type': 'price'}")));
    assertThat(layer.getMember("groups").getHashValue("prices")).yieldsExactly("prices.java");

    await(run, layer.invokeMember("group_send", "prices", run.eval("{'type': 'price'}")));

    assertThat(layer.getMember("groups").getHashValue("prices")).yieldsExactly();
    assertThat(layer.getMember("channels")).isEqualTo(Map.of());
  }

  @Test
  void only_a_dictionary_is_a_message(PythonRun run) {
    Value layer = run.eval("InMemoryChannelLayer()");

    assertThatPython(() -> await(run, layer.invokeMember("send", "prices.java", "price")))
        .raises("AssertionError")
        .withMessage("message is not a dict");
  }

  @Test
  void a_full_channel_has_room_again_for_each_message_read(PythonRun run) {
    Value layer = run.eval("InMemoryChannelLayer(capacity=1)");
    Value message = run.eval("{'type': 'price', 'euros': 1}");
    await(run, layer.invokeMember("send", "prices.java", message));
    assertThatPython(() -> await(run, layer.invokeMember("send", "prices.java", message)))
        .raises("ChannelFull")
        .withMessage("prices.java");

    Value read = await(run, layer.invokeMember("receive", "prices.java"));

    assertThat(read).isEqualTo(Map.of("type", "price", "euros", 1));
    await(run, layer.invokeMember("send", "prices.java", message));
  }

  private static Value await(PythonRun run, Value coroutine) {
    return run.eval("asyncio.run").execute(coroutine);
  }
}
