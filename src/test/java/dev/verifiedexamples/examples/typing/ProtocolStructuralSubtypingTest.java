package dev.verifiedexamples.examples.typing;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.Map;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;

@PythonExample("typing/protocol_structural_subtyping.py")
class ProtocolStructuralSubtypingTest implements ClaimTests {

  @Test
  void a_java_object_with_a_draw_member_is_drawable(PythonRun run) {
    ProxyExecutable draw = arguments -> "Drawing from Java";
    ProxyObject shape = ProxyObject.fromMap(Map.of("draw", draw));

    assertThat(run.linesPrintedBy(() -> run.get("render").execute(shape)))
        .containsExactly("Drawing from Java");
  }

  @Test
  void the_right_name_with_the_wrong_kind_of_member_is_found_out_by_the_call(PythonRun run) {
    ProxyObject shape = ProxyObject.fromMap(Map.of("draw", "a text"));

    assertThatPython(() -> run.get("render").execute(shape))
        .raises("TypeError")
        .withMessage("'str' object is not callable");
  }

  @Test
  void subclasses_of_the_protocol_know_it_and_lookalikes_do_not(PythonRun run) {
    assertThat(run.eval("Drawable in Hexagon.__mro__")).isTrue();
    assertThat(run.eval("Drawable in Circle.__mro__")).isFalse();
    assertThat(run.get("Hexagon").newInstance().invokeMember("draw")).isNone();
  }
}
