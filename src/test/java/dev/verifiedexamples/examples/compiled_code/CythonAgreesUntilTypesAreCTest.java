package dev.verifiedexamples.examples.compiled_code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.OnCPython;
import dev.verifiedexamples.junit.PythonExample;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@PythonExample("compiled_code/cython_agrees_until_types_are_c.py")
class CythonAgreesUntilTypesAreCTest implements ClaimTests {

  private static final int[] COUNTS = {0, 46_341, 46_342, 65_536, 100_000};

  @Test
  void an_int_of_java_overflows_like_one_of_c(OnCPython cpython) {
    List<Long> sums = Arrays.stream(COUNTS).mapToObj(count -> sumOfSquares(count)).toList();

    assertThat(cpython.eval("[typed.sum_of_squares(n) for n in " + Arrays.toString(COUNTS) + "]"))
        .isEqualTo(sums.toString());
  }

  @Test
  void a_long_of_java_agrees_with_python(OnCPython cpython) {
    List<Long> sums =
        Arrays.stream(COUNTS)
            .mapToObj(count -> IntStream.range(0, count).mapToLong(i -> (long) i * i).sum())
            .toList();

    assertThat(cpython.eval("[fast.sum_of_squares(n) for n in " + Arrays.toString(COUNTS) + "]"))
        .isEqualTo(sums.toString());
  }

  @Test
  void both_can_be_told_to_look(OnCPython cpython) {
    assertThatThrownBy(() -> cpython.eval("checked.sum_of_squares(46_342)"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("OverflowError: value too large");
    assertThatThrownBy(() -> Math.multiplyExact(46_341, 46_341))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("integer overflow");
  }

  @SuppressWarnings("NarrowCalculation") // as C computes it
  private static long sumOfSquares(int count) {
    long total = 0;
    for (int i = 0; i < count; i++) {
      total += i * i;
    }
    return total;
  }
}
