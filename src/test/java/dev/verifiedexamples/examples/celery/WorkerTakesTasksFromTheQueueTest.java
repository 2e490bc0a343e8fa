package dev.verifiedexamples.examples.celery;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("celery/worker_takes_tasks_from_the_queue.py")
class WorkerTakesTasksFromTheQueueTest implements ClaimTests {

  @Test
  void the_message_in_the_queue_names_the_task_and_its_arguments(PythonRun run) {
    String id = run.eval("price.delay('lamp').id").asString();

    Value message = take(run);

    assertThat(message.getMember("payload").getArrayElement(0)).hasRepr("['lamp']");
    Value headers = message.getMember("headers");
    assertThat(headers.getHashValue("id")).isEqualTo(id);
    assertThat(headers.getHashValue("task").asString()).endsWith(".price");
    assertThat(headers.getHashValue("retries")).isEqualTo(0);
  }

  @Test
  void a_chain_is_one_message_that_carries_the_rest_of_the_plan(PythonRun run) {
    run.eval("(price.s('chair') | add_tax.s(20)).delay()");

    Value message = take(run);

    Value rest = message.getMember("payload").getArrayElement(2).getHashValue("chain");
    assertThat(rest.getArraySize()).isEqualTo(1);
    assertThat(rest.getArrayElement(0).getHashValue("args")).isEqualTo(List.of(20));
    assertThat(run.eval("app.connection().SimpleQueue('celery').qsize()")).isEqualTo(0);
  }

  private static Value take(PythonRun run) {
    Value message = run.eval("app.connection().SimpleQueue('celery').get(timeout=5)");
    message.invokeMember("ack");
    return message;
  }
}
