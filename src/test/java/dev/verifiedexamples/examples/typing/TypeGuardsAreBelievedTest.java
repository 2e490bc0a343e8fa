package dev.verifiedexamples.examples.typing;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.junit.jupiter.api.Test;

@PythonExample("typing/type_guards_are_believed.py")
class TypeGuardsAreBelievedTest implements ClaimTests {

  @Test
  void a_java_array_passes_the_guard_element_by_element(PythonRun run) {
    assertThat(run.get("shout").execute(ProxyArray.fromArray("so", "what"))).isEqualTo("SO WHAT");
    assertThat(run.get("shout").execute(ProxyArray.fromArray("so", 7)))
        .isEqualTo("2 items, not all of them text");
  }

  @Test
  void an_array_that_changes_after_the_check_breaks_the_promise(PythonRun run) {
    Object[] elements = {"so", "what"};
    ProxyArray array = ProxyArray.fromArray(elements);
    assertThat(run.get("is_list_of_str").execute(array)).isTrue();

    elements[1] = 7;

    assertThatPython(() -> run.eval("' '.join").execute(array)).raises("TypeError");
  }

  @Test
  void a_java_null_is_in_neither_branch(PythonRun run) {
    assertThatPython(() -> run.get("double").execute((Object) null))
        .raises("AttributeError")
        .withMessageContaining("has no attribute 'upper'");
    assertThat(run.get("double_safely").execute((Object) null)).isEqualTo(0);
  }

  @Test
  void a_java_boolean_is_an_int_to_the_guard(PythonRun run) {
    assertThat(run.get("is_int").execute(true)).isTrue();
    assertThat(run.get("is_int").execute(1.0)).isFalse();
    assertThat(run.get("double").execute(true)).isEqualTo(2);
  }
}
