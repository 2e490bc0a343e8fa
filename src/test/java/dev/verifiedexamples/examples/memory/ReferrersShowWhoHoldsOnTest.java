package dev.verifiedexamples.examples.memory;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("memory/referrers_show_who_holds_on.py")
class ReferrersShowWhoHoldsOnTest implements ClaimTests {

  @Test
  void what_java_holds_is_held_by_nobody_whom_python_knows(PythonRun run) {
    Value cart = run.get("Cart").newInstance();

    assertThat(run.get("held_by").execute(cart)).isEqualTo(List.of());
    assertThat(cart.invokeMember("total")).isEqualTo(0);
  }

  @Test
  void a_method_and_a_closure_tell_themselves_what_they_hold(PythonRun run) {
    Value cart = run.get("Cart").newInstance();
    Value callback = run.get("later").execute(cart);

    assertThat(cart.getMember("total")).attribute("__self__").isSameObjectAs(cart);
    assertThat(callback.getMember("__closure__").getArrayElement(0))
        .attribute("cell_contents")
        .isSameObjectAs(cart);
  }
}
