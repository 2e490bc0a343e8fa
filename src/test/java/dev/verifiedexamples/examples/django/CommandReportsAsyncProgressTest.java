package dev.verifiedexamples.examples.django;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.Map;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;

@PythonExample("django/command_reports_async_progress.py")
class CommandReportsAsyncProgressTest implements ClaimTests {

  private final StringBuilder written = new StringBuilder();

  @Test
  void with_one_slot_orders_are_shipped_one_after_the_other(PythonRun run) {
    ship(run, "3", "1", "--at-once=1");

    assertThat(written.toString().lines())
        .containsExactly(" 50% order 1", "100% order 3", "2 orders shipped");
  }

  @Test
  void an_order_given_twice_is_shipped_once(PythonRun run) {
    ship(run, 1, 1);

    assertThat(written.toString().lines()).containsExactly("100% order 1", "1 orders shipped");
  }

  @Test
  void a_command_that_refuses_its_arguments_has_written_nothing(PythonRun run) {
    assertThatPython(() -> ship(run)).raises("CommandError").withMessageContaining("required");
    assertThatPython(() -> ship(run, 1, "--at-once", -1))
        .raises("CommandError")
        .withMessage("--at-once must be 1 or more");

    assertThat(written).isEmpty();
  }

  @Test
  void an_error_carries_the_status_that_a_shell_would_get(PythonRun run) {
    assertThat(errorOf(run, 1, "--at-once", 0)).attribute("returncode").isEqualTo(2);
    assertThat(errorOf(run, 4)).attribute("returncode").isEqualTo(3);
  }

  private Value errorOf(PythonRun run, Object... arguments) {
    return catchThrowableOfType(PolyglotException.class, () -> ship(run, arguments))
        .getGuestObject();
  }

  private void ship(PythonRun run, Object... arguments) {
    ProxyExecutable write = text -> written.append(text[0].asString()).length();
    ProxyObject out = ProxyObject.fromMap(Map.of("write", write));
    run.eval("lambda out, words: call_command(Command(), *words, stdout=out, stderr=out)")
        .execute(out, ProxyArray.fromArray(arguments));
  }
}
