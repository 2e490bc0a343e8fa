package dev.verifiedexamples.examples.code_as_data;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.HashMap;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyHashMap;
import org.junit.jupiter.api.Test;

@PythonExample("code_as_data/restricted_eval_is_no_sandbox.py")
class RestrictedEvalIsNoSandboxTest implements ClaimTests {

  @Test
  void a_java_function_has_no_globals_to_leak_but_a_class_to_climb_from(PythonRun run) {
    ProxyExecutable helper = arguments -> 42;
    Value evaluate = run.eval("lambda text, helper: restricted_eval(text, helper=helper)");

    assertThat(evaluate.execute("helper()", helper)).isEqualTo(42);
    assertThatPython(() -> evaluate.execute("helper.__globals__", helper)).raises("AttributeError");
    assertThat(evaluate.execute("helper.__class__.__mro__[-1] is ().__class__.__base__", helper))
        .isTrue();
  }

  @Test
  void the_calculator_takes_its_variables_from_a_java_map(PythonRun run) {
    Value calculate = run.eval("lambda text, names: calculate(text, **names)");
    ProxyHashMap names = ProxyHashMap.from(new HashMap<>(Map.of("width", 3, "height", 4)));

    assertThat(calculate.execute("sqrt(width * width + height * height)", names)).isEqualTo(5.0);
  }

  @Test
  void text_that_would_keep_eval_busy_for_ever_is_refused_at_once(PythonRun run) {
    assertThatPython(() -> run.get("calculate").execute("9 ** 9 ** 9"))
        .raises("ValueError")
        .withMessage("not allowed: 9 ** 9 ** 9");
    assertThatPython(() -> run.get("calculate").execute("'a' * 9"))
        .raises("ValueError")
        .withMessage("not allowed: 'a'");
  }
}
