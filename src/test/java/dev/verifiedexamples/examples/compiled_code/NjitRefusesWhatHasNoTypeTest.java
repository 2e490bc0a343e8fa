package dev.verifiedexamples.examples.compiled_code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.OnCPython;
import dev.verifiedexamples.junit.PythonExample;
import org.junit.jupiter.api.Test;

@PythonExample("compiled_code/njit_refuses_what_has_no_type.py")
class NjitRefusesWhatHasNoTypeTest implements ClaimTests {

  @Test
  void division_rounds_down_as_floor_div_does_and_refuses_zero(OnCPython cpython) {
    assertThat(cpython.eval("(floor_divided(-7, 2), floor_divided(7, -2))"))
        .isEqualTo("(" + Math.floorDiv(-7, 2) + ", " + Math.floorDiv(7, -2) + ")");
    assertThatThrownBy(() -> Math.floorDiv(1, 0)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> cpython.eval("floor_divided(1, 0)"))
        .hasMessageContaining("ZeroDivisionError");
  }

  @Test
  void an_index_that_java_always_checks(OnCPython cpython) {
    int[] numbers = {10, 20, 30};

    assertThatThrownBy(() -> cpython.eval("item(np.array([10, 20, 30]), -4)"))
        .hasMessageContaining("IndexError: index is out of bounds");
    assertThatThrownBy(() -> System.out.print(numbers[numbers.length]))
        .isInstanceOf(ArrayIndexOutOfBoundsException.class);
  }

  @Test
  void what_was_refused_once_is_refused_again_and_leaves_no_code(OnCPython cpython) {
    assertThat(cpython.eval("(refusal(lambda: add({}, 1)) != [], len(add.signatures))"))
        .isEqualTo("(True, 2)");
  }
}
