package dev.verifiedexamples.examples.context_managers;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("context_managers/exit_stack_runs_every_exit.py")
class ExitStackRunsEveryExitTest implements ClaimTests {

  @Test
  void all_callbacks_run_but_the_exception_of_a_java_callback_is_lost(PythonRun run) {
    List<String> called = new ArrayList<>();
    ProxyExecutable first = arguments -> called.add("first");
    ProxyExecutable failing =
        arguments -> {
          throw new IllegalStateException("from Java");
        };
    Value stack = run.get("ExitStack").newInstance();
    stack.invokeMember("callback", first);
    stack.invokeMember("callback", failing);

    // The stack wants to chain the error, and an exception of Java has no place for a __context__.
    assertThatPython(() -> stack.invokeMember("close"))
        .raises("AttributeError")
        .withMessageContaining("'__context__'");
    assertThat(called).containsExactly("first");
  }

  @Test
  void a_pushed_function_is_told_of_the_error_and_may_suppress_it(PythonRun run) {
    List<String> told = new ArrayList<>();
    ProxyExecutable swallow =
        arguments -> {
          told.add(arguments[1].getMetaObject().getMetaSimpleName());
          return true;
        };
    Value stack = run.get("ExitStack").newInstance();
    stack.invokeMember("push", swallow);
    Value none = run.eval("None");
    Value error = run.eval("KeyError('k')");

    assertThat(stack.invokeMember("__exit__", run.eval("KeyError"), error, none)).isTrue();
    assertThat(told).containsExactly("KeyError");
  }

  @Test
  void the_chain_can_be_followed_from_the_last_error_to_the_first(PythonRun run) {
    assertThatThrownBy(() -> run.get("stacked").execute())
        .isInstanceOfSatisfying(
            PolyglotException.class,
            failure -> {
              List<String> chain = new ArrayList<>();
              Value error = failure.getGuestObject();
              while (!error.isNull()) {
                chain.add(error.getMetaObject().getMetaSimpleName());
                error = error.getMember("__context__");
              }
              assertThat(chain).containsExactly("OSError", "EOFError", "ValueError");
            });
  }
}
