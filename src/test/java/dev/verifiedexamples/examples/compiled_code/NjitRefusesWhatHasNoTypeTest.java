package dev.verifiedexamples.examples.compiled_code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.examples.BareGraalPy;
import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.OnCPython;
import dev.verifiedexamples.junit.PythonExample;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("compiled_code/njit_refuses_what_has_no_type.py")
class NjitRefusesWhatHasNoTypeTest implements ClaimTests {

  @Test
  void flooring_agrees_with_floor_div_for_all_signs(OnCPython cpython) {
    assertThat(cpython.eval("[floor_divided(a, b) for a in (-7, 7) for b in (-2, 2)]"))
        .isEqualTo(
            "[%d, %d, %d, %d]"
                .formatted(
                    Math.floorDiv(-7, -2),
                    Math.floorDiv(-7, 2),
                    Math.floorDiv(7, -2),
                    Math.floorDiv(7, 2)));
  }

  @Test
  void an_index_before_the_first_element_is_found_by_the_check(OnCPython cpython) {
    assertThat(cpython.eval("item(np.array([10, 20, 30]), -3)")).isEqualTo("10");
    assertThatThrownBy(() -> cpython.eval("item(np.array([10, 20, 30]), -4)"))
        .hasMessageContaining("IndexError: index is out of bounds");
  }

  @Test
  void a_refused_call_leaves_no_code_behind(OnCPython cpython) {
    assertThat(cpython.eval("(refusal(lambda: add({}, 1)) != [], len(add.signatures))"))
        .isEqualTo("(True, 2)");
  }

  @Test
  void graalpy_takes_what_numba_refuses() {
    try (Context graalpy = BareGraalPy.open()) {
      Value sizeOrName = graalpy.eval("python", "lambda number: 'large' if number > 9 else number");

      assertThat(sizeOrName.execute(5).asInt()).isEqualTo(5);
      assertThat(sizeOrName.execute(50).asString()).isEqualTo("large");
      assertThatThrownBy(() -> graalpy.eval("python", "[10, 20, 30][3]"))
          .hasMessage("IndexError: list index out of range");
    }
  }
}
