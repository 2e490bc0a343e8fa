package dev.verifiedexamples.examples.bytecode;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;

@PythonExample("bytecode/code_object_describes_a_function.py")
class CodeObjectDescribesAFunctionTest implements ClaimTests {

  @Test
  void whatever_has_code_with_flags_is_sorted_alike(PythonRun run) {
    int generator = run.eval("inspect.CO_GENERATOR").asInt();
    ProxyObject code = ProxyObject.fromMap(Map.of("co_flags", generator));
    ProxyObject function = ProxyObject.fromMap(Map.of("__code__", code));

    assertThat(run.get("kind").execute(function)).isEqualTo("generator");
  }

  @Test
  void a_function_that_java_holds_runs_the_code_it_is_given_later(@Fresh PythonRun run) {
    Value add = run.get("add");
    assertThat(add.execute(2, 3)).isEqualTo(5);

    add.putMember("__code__", run.eval("seconds_per_day.__code__"));

    assertThat(add.execute()).isEqualTo(86_400);
    assertThatPython(() -> add.execute(2, 3)).raises("TypeError");
  }

  @Test
  void a_code_object_is_copied_and_never_changed(PythonRun run) {
    Value code = run.eval("add.__code__");
    Value renamed = run.eval("add.__code__.replace(co_name='plus')");

    assertThat(renamed).attribute("co_name").isEqualTo("plus");
    assertThat(code).attribute("co_name").isEqualTo("add");
    assertThatPython(() -> run.eval("setattr(add.__code__, 'co_name', 'plus')"))
        .raises("AttributeError");
  }
}
