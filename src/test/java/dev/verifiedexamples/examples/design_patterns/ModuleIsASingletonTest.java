package dev.verifiedexamples.examples.design_patterns;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("design_patterns/module_is_a_singleton.py")
class ModuleIsASingletonTest implements ClaimTests {

  @Test
  void importing_the_module_again_gives_the_same_object(PythonRun run) {
    Value module = run.eval("__import__('app_database')");

    assertThat(module.getMember("database"))
        .isSameObjectAs(run.get("connection_of_orders").execute());
  }

  @Test
  void the_class_can_still_make_another_instance(PythonRun run) {
    Value databaseClass = run.get("orders").getMember("__class__");

    Value another = databaseClass.newInstance();

    assertThat(another).isNotSameObjectAs(run.get("orders"));
    assertThat(another).attribute("connection").isEqualTo("DB_CONNECTION");
  }

  @Test
  void after_a_reload_even_the_class_is_another_one(PythonRun run) {
    Value old = run.get("second");
    Value current = run.get("connection_of_orders").execute();

    assertThat(old).hasTypeName("_Database");
    assertThat(current).hasTypeName("_Database");
    assertThat(current.getMember("__class__")).isNotSameObjectAs(old.getMember("__class__"));
  }
}
