package dev.verifiedexamples.examples.django;

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

@PythonExample("django/nothing_is_sent_after_a_rollback.py")
class NothingIsSentAfterARollbackTest implements ClaimTests {

  private final List<String> heard = new ArrayList<>();

  @Test
  void a_callback_is_called_when_the_block_has_been_left(PythonRun run) {
    Value block = run.eval("transaction.atomic()");
    block.invokeMember("__enter__");
    hearAfterCommit(run, "first");
    hearAfterCommit(run, "second");
    assertThat(heard).isEmpty();

    block.invokeMember("__exit__", null, null, null);

    assertThat(heard).containsExactly("first", "second");
  }

  @Test
  void a_callback_is_never_called_after_a_rollback(PythonRun run) {
    Value block = run.eval("transaction.atomic()");
    block.invokeMember("__enter__");
    hearAfterCommit(run, "never");

    run.eval("transaction.set_rollback(True)");
    block.invokeMember("__exit__", null, null, null);

    assertThat(heard).isEmpty();
  }

  @Test
  void a_receiver_is_told_of_rows_that_are_taken_back(PythonRun run) {
    ProxyExecutable hear = customer -> heard.add(customer[0].asString());
    Value receiver =
        run.eval("lambda hear: lambda instance, **more: hear(instance.customer)").execute(hear);
    Value signal = run.get("post_save");
    signal.invokeMember("connect", receiver, run.get("Order"), false);

    assertThatPython(() -> run.eval("place('Hal', 'Ida', in_stock=False)")).raises("OutOfStock");
    signal.invokeMember("disconnect", receiver, run.get("Order"));

    assertThat(heard).containsExactly("Hal", "Ida");
    assertThat(run.eval("Order.objects.filter(customer='Hal').exists()").asBoolean()).isFalse();
  }

  @Test
  void what_cannot_be_called_is_refused_at_once(PythonRun run) {
    assertThatPython(() -> run.eval("transaction.on_commit").execute("send_mail"))
        .raises("TypeError")
        .withMessage("on_commit()'s callback must be a callable.");
  }

  private void hearAfterCommit(PythonRun run, String text) {
    ProxyExecutable callback = none -> heard.add(text);
    run.eval("transaction.on_commit").execute(callback);
  }
}
