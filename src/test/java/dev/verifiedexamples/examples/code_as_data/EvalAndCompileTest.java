package dev.verifiedexamples.examples.code_as_data;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.HashMap;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyHashMap;
import org.junit.jupiter.api.Test;

@PythonExample("code_as_data/eval_and_compile.py")
class EvalAndCompileTest implements ClaimTests {

  @Test
  void a_java_map_can_be_the_locals_of_compiled_code_but_not_its_globals(PythonRun run) {
    Value eval = run.eval("eval");
    ProxyHashMap names = ProxyHashMap.from(new HashMap<>(Map.of("x", 40, "y", 2)));

    assertThat(eval.execute(run.get("compiled"), run.eval("{}"), names)).isEqualTo(42);
    assertThatPython(() -> eval.execute(run.get("compiled"), names))
        .raises("TypeError")
        .withMessageContaining("globals must be a dict");
  }

  @Test
  void a_formula_with_a_mistake_fails_when_it_is_loaded(PythonRun run) {
    Value rule = run.get("Rule");
    Value fields = run.get("FIELDS");

    assertThatPython(() -> rule.newInstance("price + ", fields)).raises("SyntaxError");
    assertThatPython(() -> rule.newInstance("vat + price + tax", fields))
        .raises("ValueError")
        .withMessage("unknown names in 'vat + price + tax': tax, vat");
  }

  @Test
  void a_value_that_is_missing_shows_only_when_it_is_needed(PythonRun run) {
    Value rule = run.get("Rule").newInstance("price if price else discount", run.get("FIELDS"));

    assertThat(run.eval("lambda rule: rule(price=3)").execute(rule)).isEqualTo(3);
    assertThatPython(() -> run.eval("lambda rule: rule(price=0)").execute(rule))
        .raises("NameError")
        .withMessage("name 'discount' is not defined");
  }
}
