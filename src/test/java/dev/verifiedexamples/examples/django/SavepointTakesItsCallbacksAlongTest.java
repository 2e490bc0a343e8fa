package dev.verifiedexamples.examples.django;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
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

@PythonExample("django/savepoint_takes_its_callbacks_along.py")
class SavepointTakesItsCallbacksAlongTest implements ClaimTests {

  @Test
  void an_order_of_which_nothing_is_there_still_gets_its_note(PythonRun run) {
    assertThat(run.linesPrintedBy(() -> run.eval("order(tea=99, cup=99)")))
        .containsExactly("print the delivery note", "reorder tea", "reorder cup");
  }

  @Test
  void a_savepoint_made_by_hand_takes_no_callback_along(PythonRun run) {
    List<String> called = new ArrayList<>();
    Value block = run.eval("transaction.atomic()");
    block.invokeMember("__enter__");
    onCommit(run, () -> called.add("before"));
    Value savepoint = run.eval("transaction.savepoint()");
    onCommit(run, () -> called.add("inside"));
    run.eval("transaction.savepoint_rollback").execute(savepoint);
    onCommit(run, () -> called.add("behind"));
    block.invokeMember("__exit__", null, null, null);

    assertThat(called).containsExactly("before", "inside", "behind");
  }

  @Test
  void a_callback_that_fails_raises_after_the_commit(PythonRun run) {
    int before = run.eval("pieces('cup')").asInt();

    assertThatPython(() -> run.get("take_and_tell").execute("cup", false))
        .raises("ConnectionError")
        .withMessage("mail server is down");

    assertThat(run.eval("pieces('cup')")).isEqualTo(before - 1);
  }

  private static void onCommit(PythonRun run, Runnable callback) {
    ProxyExecutable executable =
        none -> {
          callback.run();
          return null;
        };
    run.eval("transaction.on_commit").execute(executable);
  }
}
