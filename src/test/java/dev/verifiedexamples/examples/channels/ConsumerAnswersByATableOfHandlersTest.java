package dev.verifiedexamples.examples.channels;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("channels/consumer_answers_by_a_table_of_handlers.py")
class ConsumerAnswersByATableOfHandlersTest implements ClaimTests {

  @Test
  void only_what_the_table_lists_reaches_a_method(PythonRun run) {
    List<String> errors = new ArrayList<>();
    List<String> handled = new ArrayList<>();
    Value consumer = consumer(run, errors);
    ProxyExecutable handler =
        arguments -> {
          handled.add(arguments[0].asString());
          return run.eval("asyncio.sleep(0)");
        };
    Value handlers = run.eval("dict()");
    handlers.putHashEntry("draw", handler);
    consumer.putMember("handlers", handlers);

    receive(run, consumer, run.eval("{'type': 'draw', 'text': 'a line'}"));
    receive(run, consumer, run.eval("{'type': '__init__', 'text': 'a line'}"));

    assertThat(handled).containsExactly("a line");
    assertThat(errors).containsExactly("not understood");
  }

  @Test
  void whatever_json_can_say_besides_is_answered_with_an_error(PythonRun run) {
    List<String> errors = new ArrayList<>();
    Value consumer = consumer(run, errors);

    for (String json : List.of("['say', 'x']", "'say'", "7", "None", "{'type': ['say']}")) {
      receive(run, consumer, run.eval(json));
    }

    assertThat(errors).hasSize(5).containsOnly("not understood");
  }

  @Test
  void an_event_of_the_server_without_a_method_is_an_error(PythonRun run) {
    Value consumer = consumer(run, new ArrayList<>());

    assertThatPython(
            () ->
                run.eval("asyncio.run")
                    .execute(consumer.invokeMember("dispatch", run.eval("{'type': 'chat.gone'}"))))
        .raises("ValueError")
        .withMessage("No handler for message type chat.gone");
  }

  private static Value consumer(PythonRun run, List<String> errors) {
    Value consumer = run.get("ChatConsumer").newInstance();
    ProxyExecutable sendJson =
        arguments -> {
          errors.add(arguments[0].getHashValue("error").asString());
          return run.eval("asyncio.sleep(0)");
        };
    consumer.putMember("send_json", sendJson);
    consumer.putMember("handlers", run.eval("{}"));
    return consumer;
  }

  private static void receive(PythonRun run, Value consumer, Value content) {
    run.eval("asyncio.run").execute(consumer.invokeMember("receive_json", content));
  }
}
