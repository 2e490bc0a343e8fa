package dev.verifiedexamples.examples.channels;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.PythonRun;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("channels/consumer_keeps_rooms_and_handlers.py")
class ConsumerKeepsRoomsAndHandlersTest implements ClaimTests {

  @Test
  void a_consumer_answers_without_a_socket_when_java_notes_what_it_sends(PythonRun run) {
    List<Object> sent = new ArrayList<>();
    Value consumer = consumer(run, sent);

    receive(run, consumer, run.eval("{'type': 'draw', 'room': 'plan'}"));
    receive(run, consumer, run.eval("{'type': 'join', 'room': 'cellar'}"));

    assertThat(sent).containsExactly("not in plan", "not understood");
  }

  @Test
  void what_is_no_object_of_json_is_not_understood_either(PythonRun run) {
    List<Object> sent = new ArrayList<>();
    Value consumer = consumer(run, sent);

    for (String json : List.of("['join', 'plan']", "'join'", "7", "None", "{'type': ['join']}")) {
      receive(run, consumer, run.eval(json));
    }

    assertThat(sent).hasSize(5).containsOnly("not understood");
  }

  @Test
  void an_event_without_a_method_of_its_name_is_an_error_of_the_server(PythonRun run) {
    Value consumer = consumer(run, new ArrayList<>());

    assertThatPython(
            () ->
                run.eval("asyncio.run")
                    .execute(consumer.invokeMember("dispatch", run.eval("{'type': 'board.gone'}"))))
        .raises("ValueError")
        .withMessage("No handler for message type board.gone");
  }

  private static Value consumer(PythonRun run, List<Object> sent) {
    Value consumer = run.get("BoardConsumer").newInstance();
    ProxyExecutable note =
        arguments -> {
          sent.add(arguments[0].getHashValue("error").asString());
          return run.eval("asyncio.sleep(0)");
        };
    consumer.putMember("rooms", run.eval("set()"));
    consumer.putMember("send_json", note);
    Value handlers = run.eval("dict").execute();
    handlers.putHashEntry("join", consumer.getMember("on_join"));
    handlers.putHashEntry("draw", consumer.getMember("on_draw"));
    consumer.putMember("handlers", handlers);
    return consumer;
  }

  private static void receive(PythonRun run, Value consumer, Value content) {
    run.eval("asyncio.run").execute(consumer.invokeMember("receive_json", content));
  }
}
