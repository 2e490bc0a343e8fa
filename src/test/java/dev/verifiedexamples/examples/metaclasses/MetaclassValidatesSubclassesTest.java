package dev.verifiedexamples.examples.metaclasses;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("metaclasses/metaclass_validates_subclasses.py")
class MetaclassValidatesSubclassesTest implements ClaimTests {

  @Test
  void calling_the_metaclass_does_what_a_class_statement_does(PythonRun run) {
    Value bases = run.eval("(Base,)");
    Value namespace = run.eval("{'validate': lambda self: 'checked'}");

    Value order = run.get("ValidatedMeta").execute("Order", bases, namespace);

    assertThat(order.newInstance().invokeMember("validate")).isEqualTo("checked");
    assertThatPython(() -> run.get("ValidatedMeta").execute("Order", bases, run.eval("{}")))
        .raises("TypeError")
        .withMessage("Order must implement 'validate' method");
  }

  @Test
  void a_function_of_java_counts_as_the_required_method(PythonRun run) {
    Value define = run.eval("lambda check: type('Checked', (Base,), {'validate': check})");
    ProxyExecutable check = arguments -> "by Java";

    Value checked = define.execute(check).newInstance();

    assertThat(checked.invokeMember("validate")).isEqualTo("by Java");
  }

  @Test
  void an_abstract_class_in_the_middle_may_leave_the_method_to_its_subclasses(PythonRun run) {
    Value middle = run.eval("ValidatedMeta('Middle', (Base,), {}, abstract=True)");
    Value derive = run.eval("lambda parent: type('Leaf', (parent,), {})");

    assertThat(middle).doesNotHaveAttribute("validate");
    assertThatPython(() -> derive.execute(middle))
        .raises("TypeError")
        .withMessage("Leaf must implement 'validate' method");
  }
}
