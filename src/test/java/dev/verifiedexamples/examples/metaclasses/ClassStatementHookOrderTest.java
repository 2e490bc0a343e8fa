package dev.verifiedexamples.examples.metaclasses;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("metaclasses/class_statement_hook_order.py")
class ClassStatementHookOrderTest implements ClaimTests {

  @Test
  void an_object_made_by_java_goes_through_the_same_hooks(PythonRun run) {
    Value user = run.get("User");

    assertThat(run.linesPrintedBy(() -> user.newInstance("Grace")))
        .containsExactly("metaclass.__call__ starts", "class.__new__", "class.__init__");
  }

  @Test
  void only_the_class_statement_prepares_a_namespace(PythonRun run) {
    String call = "Tracing('Order', (Model,), {'total': Field()}, table='orders')";

    assertThat(run.linesPrintedBy(() -> run.eval(call)))
        .containsExactly(
            "metaclass.__new__ starts",
            "Field.__set_name__: Order.total",
            "Model.__init_subclass__: table orders",
            "metaclass.__new__ has its class",
            "metaclass.__init__");
  }

  @Test
  void a_field_that_arrives_after_the_class_is_not_told_its_name(PythonRun run) {
    Value field = run.eval("Field()");

    assertThat(run.linesPrintedBy(() -> run.get("User").putMember("phone", field))).isEmpty();
    assertThat(run.get("User")).hasAttribute("phone");
  }

  @Test
  void a_class_without_its_keyword_is_not_made(PythonRun run) {
    assertThatPython(() -> run.eval("Tracing('Stray', (Model,), {})"))
        .raises("TypeError")
        .withMessageContaining("'table'");
  }
}
