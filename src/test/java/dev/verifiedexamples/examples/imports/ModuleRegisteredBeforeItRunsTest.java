package dev.verifiedexamples.examples.imports;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.junit.jupiter.api.Test;

@PythonExample("imports/module_registered_before_it_runs.py")
class ModuleRegisteredBeforeItRunsTest implements ClaimTests {

  @Test
  void java_calls_through_the_cycle(PythonRun run) {
    Value cart = run.eval("__import__('cart')");

    assertThat(cart.invokeMember("total", ProxyArray.fromArray("pen", "ink", "pad"))).isEqualTo(21);
  }

  @Test
  void a_module_that_fails_runs_again_for_each_attempt(@Fresh PythonRun run) {
    run.get("write").execute("flaky", "print('trying')", "raise OSError('not yet')");
    Value load = run.eval("lambda: __import__('flaky')");

    List<String> lines =
        run.linesPrintedBy(
            () -> {
              assertThatPython(load::execute).raises("OSError").withMessage("not yet");
              assertThatPython(load::execute).raises("OSError").withMessage("not yet");
            });

    assertThat(lines).containsExactly("trying", "trying");
  }

  @Test
  void a_module_may_put_something_else_into_its_place_while_it_runs(@Fresh PythonRun run) {
    run.get("write").execute("number", "import sys", "sys.modules[__name__] = 42");

    assertThat(run.eval("__import__('number')")).isEqualTo(42);
  }
}
