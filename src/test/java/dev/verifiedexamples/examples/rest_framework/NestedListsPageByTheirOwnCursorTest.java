package dev.verifiedexamples.examples.rest_framework;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("rest_framework/nested_lists_page_by_their_own_cursor.py")
class NestedListsPageByTheirOwnCursorTest implements ClaimTests {

  @Test
  void the_next_page_of_messages_costs_a_query_for_the_room_and_one_for_the_page(PythonRun run) {
    String next = run.get("hall").getHashValue("next").asString();

    assertThat(queries(run, () -> run.get("get").execute(next))).isEqualTo(2);
  }

  @Test
  void a_cursor_is_a_position_and_knows_of_no_room(PythonRun run) {
    String next = run.get("hall").getHashValue("next").asString();

    Value attic = run.get("get").execute(next.replace("/rooms/1/", "/rooms/2/"));

    assertThat(attic.getHashValue("results")).isEqualTo(List.of());
  }

  @Test
  void both_parameters_in_one_address_turn_both_lists(PythonRun run) {
    String before = run.get("hall").getHashValue("next").asString().replaceFirst(".*\\?", "?");

    Value hall = run.get("get").execute("/rooms/" + before).getHashValue("results");

    assertThat(hall.getArrayElement(0).getHashValue("messages").getHashValue("results"))
        .isEqualTo(List.of("h1", "h0"));
  }

  private static int queries(PythonRun run, Runnable action) {
    Value captured = run.eval("CaptureQueriesContext(connection)");
    captured.invokeMember("__enter__");
    action.run();
    captured.invokeMember("__exit__", null, null, null);
    return captured.invokeMember("__len__").asInt();
  }
}
