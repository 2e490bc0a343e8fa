package dev.verifiedexamples.examples.compiled_code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.examples.BareGraalPy;
import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.OnCPython;
import dev.verifiedexamples.junit.PythonExample;
import java.util.Arrays;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("compiled_code/cython_agrees_until_types_are_c.py")
class CythonAgreesUntilTypesAreCTest implements ClaimTests {

  private static final int[] COUNTS = {0, 46_341, 46_342, 65_536, 100_000};

  @Test
  void an_int_of_java_overflows_like_the_int_of_the_typed_function(OnCPython cpython) {
    List<Long> sums = Arrays.stream(COUNTS).mapToObj(count -> sumOfSquares(count)).toList();

    assertThat(cpython.eval("[typed.sum_of_squares(n) for n in " + Arrays.toString(COUNTS) + "]"))
        .isEqualTo(sums.toString());
  }

  @Test
  void overflowcheck_refuses_the_same_numbers_as_java_s_exact_arithmetic(OnCPython cpython) {
    assertThat(cpython.eval("checked.sum_of_squares(46_341)"))
        .isEqualTo(Long.toString(exactSumOfSquares(46_341)));
    assertThatThrownBy(() -> exactSumOfSquares(46_342)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> cpython.eval("checked.sum_of_squares(100_000)"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("OverflowError: value too large");
  }

  @Test
  void graalpy_runs_the_source_that_was_compiled_and_has_no_cython(OnCPython cpython) {
    try (Context graalpy = BareGraalPy.open()) {
      graalpy.eval("python", graalpy.eval("python", cpython.eval("PYTHON")).asString());
      Value sumOfSquares = graalpy.getBindings("python").getMember("sum_of_squares");

      assertThat(sumOfSquares.execute(46_342).asLong()).isEqualTo(33173325228471L);
      assertThatThrownBy(() -> sumOfSquares.execute(2.5))
          .hasMessage("TypeError: 'float' object cannot be interpreted as an integer");
      assertThatThrownBy(() -> graalpy.eval("python", "import Cython"))
          .isInstanceOf(PolyglotException.class)
          .hasMessageStartingWith("ModuleNotFoundError");
    }
  }

  @SuppressWarnings("NarrowCalculation") // as C computes it
  private static long sumOfSquares(int count) {
    long total = 0;
    for (int i = 0; i < count; i++) {
      total += i * i;
    }
    return total;
  }

  private static long exactSumOfSquares(int count) {
    long total = 0;
    for (int i = 0; i < count; i++) {
      total += Math.multiplyExact(i, i);
    }
    return total;
  }
}
