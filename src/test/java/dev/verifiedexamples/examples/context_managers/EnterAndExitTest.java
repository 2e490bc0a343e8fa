package dev.verifiedexamples.examples.context_managers;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;

@PythonExample("context_managers/enter_and_exit.py")
class EnterAndExitTest implements ClaimTests {

  @Test
  void the_steps_of_the_with_statement_can_be_taken_by_hand(PythonRun run) {
    Value stage = run.get("Stage").newInstance("java");
    Value none = run.eval("None");

    assertThat(stage.invokeMember("__enter__")).isEqualTo("handle of java");
    assertThat(run.linesPrintedBy(() -> stage.invokeMember("__exit__", none, none, none)))
        .containsExactly("java: exit(None, None, no traceback)");
  }

  @Test
  void members_named_enter_and_exit_do_not_make_a_context_manager(PythonRun run) {
    ProxyExecutable method = arguments -> null;
    ProxyObject lookalike = ProxyObject.fromMap(Map.of("__enter__", method, "__exit__", method));

    Value stack = run.eval("__import__('contextlib').ExitStack()");

    assertThatPython(() -> stack.invokeMember("enter_context", lookalike))
        .raises("TypeError")
        .withMessageContaining("does not support the context manager protocol");
  }

  @Test
  void an_error_of_another_type_is_told_to_the_exit_too(PythonRun run) {
    List<String> lines =
        run.linesPrintedBy(
            () ->
                assertThatPython(() -> run.get("divide").execute(1, "two"))
                    .raises("TypeError")
                    .withMessageContaining("unsupported operand type(s) for /"));

    assertThat(lines).hasSize(3).last().asString().startsWith("calculation: exit(TypeError, ");
  }
}
