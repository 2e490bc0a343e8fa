package dev.verifiedexamples.examples.context_managers;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("context_managers/exit_stack_as_many_as_needed.py")
class ExitStackAsManyAsNeededTest implements ClaimTests {

  @Test
  void callbacks_run_in_reverse_order_with_their_arguments(PythonRun run) {
    List<String> called = new ArrayList<>();
    ProxyExecutable closeFile = arguments -> called.add("file " + arguments[0].asString());
    ProxyExecutable closeSocket = arguments -> called.add("socket " + arguments[0].asInt());
    Value stack = run.get("ExitStack").newInstance();

    stack.invokeMember("callback", closeFile, "a.txt");
    stack.invokeMember("callback", closeSocket, 8080);
    stack.invokeMember("close");

    assertThat(called).containsExactly("socket 8080", "file a.txt");
  }

  @Test
  void a_stack_that_was_handed_over_is_closed_once(PythonRun run) {
    Value opened = run.get("open_all").execute(ProxyArray.fromArray("x", "y"));

    assertThat(run.linesPrintedBy(() -> opened.invokeMember("close")))
        .containsExactly("disconnect y", "disconnect x");
    assertThat(run.linesPrintedBy(() -> opened.invokeMember("close"))).isEmpty();
  }

  @Test
  void an_object_that_is_no_context_manager_is_refused_and_the_stack_can_still_be_closed(
      PythonRun run) {
    Value stack = run.get("ExitStack").newInstance();
    stack.invokeMember("enter_context", run.get("connection").execute("z"));

    assertThatPython(() -> stack.invokeMember("enter_context", "no manager"))
        .raises("TypeError")
        .withMessage("'builtins.str' object does not support the context manager protocol");
    assertThat(run.linesPrintedBy(() -> stack.invokeMember("close")))
        .containsExactly("disconnect z");
  }
}
