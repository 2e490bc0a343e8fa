package dev.verifiedexamples.examples.imports;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("imports/reload_keeps_the_module_object.py")
class ReloadKeepsTheModuleObjectTest implements ClaimTests {

  @Test
  void a_function_that_java_holds_keeps_its_code_and_gets_the_new_globals(@Fresh PythonRun run) {
    Value module = run.eval("__import__('pricing')");
    Value held = module.getMember("price");
    assertThat(held.execute(100)).isEqualTo("now 75");

    String source = "DISCOUNT = 1\ndef price(amount):\n    return None\n";
    run.get("SOURCE").invokeMember("write_text", source);
    run.eval("importlib.reload").execute(module);

    assertThat(held.execute(100)).isEqualTo("now 99");
    assertThat(module.invokeMember("price", 100)).isNone();
  }

  @Test
  void the_module_that_java_holds_is_the_module_after_the_reload(@Fresh PythonRun run) {
    Value module = run.eval("__import__('pricing')");

    run.get("SOURCE").invokeMember("write_text", "CURRENCY = 'CHF'\n");
    Value reloaded = run.eval("importlib.reload").execute(module);

    assertThat(reloaded).isSameObjectAs(module);
    assertThat(module).attribute("CURRENCY").isEqualTo("CHF");
    assertThat(module).hasAttribute("DISCOUNT");
  }

  @Test
  void an_object_made_before_is_no_instance_of_the_class_after(@Fresh PythonRun run) {
    Value module = run.eval("__import__('pricing')");
    Value before = module.getMember("Offer").newInstance();

    run.eval("importlib.reload").execute(module);

    assertThat(module.getMember("Offer").isMetaInstance(before)).isFalse();
    assertThat(before.invokeMember("label")).isEqualTo("new offer");
  }
}
