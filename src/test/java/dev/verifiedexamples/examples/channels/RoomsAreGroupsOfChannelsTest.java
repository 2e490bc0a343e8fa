package dev.verifiedexamples.examples.channels;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("channels/rooms_are_groups_of_channels.py")
class RoomsAreGroupsOfChannelsTest implements ClaimTests {

  @Test
  void code_outside_of_any_consumer_is_heard_in_a_room(PythonRun run) {
    Value layer = run.eval("get_channel_layer()");
    await(run, layer.invokeMember("group_add", "board.test", "outside"));

    await(run, layer.invokeMember("group_send", "board.test", run.eval("{'type': 'board.event'}")));

    assertThat(await(run, layer.invokeMember("receive", "outside")))
        .isEqualTo(Map.of("type", "board.event"));
    await(run, layer.invokeMember("group_discard", "board.test", "outside"));
  }

  @Test
  void a_room_that_was_left_twice_is_left_once(PythonRun run) {
    Value left =
        run.eval("asyncio.run(get_channel_layer().group_discard('board.plan', 'specific.nobody'))");

    assertThat(left).isNone();
    assertThat(run.eval("members()")).isEqualTo(Map.of());
  }

  @Test
  void a_room_name_that_is_no_group_name_is_refused(PythonRun run) {
    assertThatPython(() -> run.eval("asyncio.run(get_channel_layer().group_add('board.a/b', 'x'))"))
        .raises("TypeError")
        .withMessageContaining("Group name must be a valid unicode string");
    assertThat(run.eval("members()")).isEqualTo(Map.of());
  }

  private static Value await(PythonRun run, Value coroutine) {
    return run.eval("asyncio.run").execute(coroutine);
  }
}
