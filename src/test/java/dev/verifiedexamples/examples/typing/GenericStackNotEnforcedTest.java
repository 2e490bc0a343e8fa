package dev.verifiedexamples.examples.typing;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("typing/generic_stack_not_enforced.py")
class GenericStackNotEnforcedTest implements ClaimTests {

  @Test
  void java_can_push_anything_onto_a_stack_of_int_and_gets_it_back_unchanged(PythonRun run) {
    Value stack = run.eval("Stack[int]").execute();

    stack.invokeMember("push", 1);
    stack.invokeMember("push", "text");
    stack.invokeMember("push", true);

    assertThat(stack.invokeMember("pop")).isTrue();
    assertThat(stack.invokeMember("pop")).isEqualTo("text");
    assertThat(stack.invokeMember("pop")).isEqualTo(1);
  }

  @Test
  void calling_the_subscripted_class_makes_a_plain_stack_with_a_note(PythonRun run) {
    Value stack = run.eval("Stack[dict[str, int]]").execute();

    assertThat(stack).hasTypeName("Stack");
    assertThat(stack).attribute("__orig_class__").hasRepr("__main__.Stack[dict[str, int]]");
    assertThat(run.get("Stack").newInstance()).doesNotHaveAttribute("__orig_class__");
  }

  @Test
  void an_empty_stack_fails_as_the_list_beneath_does(PythonRun run) {
    assertThatPython(() -> run.get("Stack").newInstance().invokeMember("pop")).raises("IndexError");
  }
}
