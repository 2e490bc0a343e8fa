package dev.verifiedexamples.examples.context_managers;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("context_managers/generator_as_context_manager.py")
class GeneratorAsContextManagerTest implements ClaimTests {

  @Test
  void a_decorated_function_returns_its_result_after_the_commit(PythonRun run) {
    ProxyExecutable body = arguments -> "done with " + arguments[0].asString();
    Value decorated = run.get("transaction").execute("java").execute(body);

    List<String> lines =
        run.linesPrintedBy(() -> assertThat(decorated.execute("it")).isEqualTo("done with it"));

    assertThat(lines).containsExactly("java: begin", "java: commit 0", "java: close");
  }

  @Test
  void a_java_exception_skips_the_generator_and_its_clean_up(PythonRun run) {
    ProxyExecutable body =
        arguments -> {
          throw new IllegalStateException("no disk");
        };
    Value decorated = run.get("transaction").execute("java").execute(body);

    // contextlib throws the error into the generator, which takes Python's exceptions only.
    List<String> lines =
        run.linesPrintedBy(
            () ->
                assertThatPython(decorated::execute)
                    .raises("TypeError")
                    .withMessageContaining("not ForeignException"));

    assertThat(lines).containsExactly("java: begin");
  }

  @Test
  void a_python_exception_raised_by_java_is_rolled_back(PythonRun run) {
    Value raise = run.eval("lambda text: (_ for _ in ()).throw(RuntimeError(text))");
    ProxyExecutable body = arguments -> raise.execute("no disk");
    Value decorated = run.get("transaction").execute("java").execute(body);

    List<String> lines =
        run.linesPrintedBy(
            () ->
                assertThatPython(decorated::execute).raises("RuntimeError").withMessage("no disk"));

    assertThat(lines)
        .containsExactly(
            "java: begin", "java: roll back after RuntimeError('no disk')", "java: close");
  }

  @Test
  void a_manager_made_from_a_generator_is_entered_once(PythonRun run) {
    Value manager = run.get("transaction").execute("once");
    Value none = run.eval("None");
    manager.invokeMember("__enter__");
    manager.invokeMember("__exit__", none, none, none);

    assertThatPython(() -> manager.invokeMember("__enter__")).raises("AttributeError");
  }
}
