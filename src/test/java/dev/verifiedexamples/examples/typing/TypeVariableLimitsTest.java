package dev.verifiedexamples.examples.typing;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.junit.jupiter.api.Test;

@PythonExample("typing/type_variable_limits.py")
class TypeVariableLimitsTest implements ClaimTests {

  @Test
  void what_is_bound_comes_out_as_the_very_object_that_java_passed_in(PythonRun run) {
    Value small = run.get("Square").newInstance(1);
    Value large = run.get("Square").newInstance(2.5);

    assertThat(run.get("largest").execute(ProxyArray.fromArray(small, large)))
        .isSameObjectAs(large);
  }

  @Test
  void java_may_mix_the_types_that_the_checker_wants_to_be_the_same(PythonRun run) {
    assertThat(run.get("add").execute(2, 0.5)).isEqualTo(2.5);
    assertThatPython(() -> run.get("add").execute(2, "x"))
        .raises("TypeError")
        .withMessageContaining("unsupported operand type(s) for +");
  }

  @Test
  void a_free_variable_admits_every_class(PythonRun run) {
    Value admits = run.get("admits");

    assertThat(admits.execute(run.get("T"), run.eval("str"))).isTrue();
    assertThat(admits.execute(run.get("Number"), run.eval("complex"))).isTrue();
    assertThat(admits.execute(run.get("Number"), run.eval("str"))).isFalse();
  }

  @Test
  void a_strict_class_accepts_a_variable_in_place_of_a_type(PythonRun run) {
    assertThat(run.eval("Vector[Number]")).hasRepr("__main__.Vector[~Number]");
  }
}
