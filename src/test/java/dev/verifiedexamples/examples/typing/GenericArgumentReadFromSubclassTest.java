package dev.verifiedexamples.examples.typing;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;

@PythonExample("typing/generic_argument_read_from_subclass.py")
class GenericArgumentReadFromSubclassTest implements ClaimTests {

  @Test
  void java_numbers_are_told_apart_by_the_type_argument(PythonRun run) {
    Value numbers = repositoryOf("int", run);

    numbers.invokeMember("add", 1);

    assertThatPython(() -> numbers.invokeMember("add", 1.5))
        .raises("TypeError")
        .withMessage("Numbers holds int, not float");
  }

  @Test
  void a_java_object_that_looks_like_an_order_is_not_one(PythonRun run) {
    ProxyObject lookalike = ProxyObject.fromMap(Map.of("number", 7));

    assertThatPython(() -> run.get("Orders").newInstance().invokeMember("add", lookalike))
        .raises("TypeError")
        .withMessage("Orders holds Order, not ForeignObject");
  }

  @Test
  void the_generic_base_itself_has_no_model(PythonRun run) {
    assertThat(run.get("Repository")).doesNotHaveAttribute("model");
    assertThat(run.get("ArchivedOrders").getMember("model")).isSameObjectAs(run.get("Order"));
  }

  @Test
  void a_class_made_by_calling_type_cannot_take_a_subscripted_base(PythonRun run) {
    assertThatPython(() -> run.eval("type('Numbers', (Repository[int],), {})"))
        .raises("TypeError")
        .withMessageContaining("use types.new_class()");
  }

  private static Value repositoryOf(String type, PythonRun run) {
    return run.eval("__import__('types').new_class('Numbers', (Repository[" + type + "],))")
        .newInstance();
  }
}
