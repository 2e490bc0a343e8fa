package dev.verifiedexamples.examples.compiled_code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.OnCPython;
import dev.verifiedexamples.junit.PythonExample;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

@PythonExample("compiled_code/njit_compiles_for_each_type.py")
class NjitCompilesForEachTypeTest implements ClaimTests {

  @Test
  void two_compilers_count_the_same_steps(OnCPython cpython) {
    List<Integer> steps = LongStream.range(900, 1000).mapToObj(n -> collatzSteps(n)).toList();

    assertThat(cpython.eval("[collatz_steps(n) for n in range(900, 1000)]"))
        .isEqualTo(steps.toString());
  }

  @Test
  void a_long_of_java_ends_where_an_integer_of_numba_ends(OnCPython cpython) {
    long wrapped = LongStream.range(0, 4_000_000).map(number -> number * number).sum();
    BigInteger n = BigInteger.valueOf(4_000_000);
    BigInteger exact =
        n.subtract(BigInteger.ONE)
            .multiply(n)
            .multiply(n.shiftLeft(1).subtract(BigInteger.ONE))
            .divide(BigInteger.valueOf(6));

    assertThat(exact.longValue()).isEqualTo(wrapped);
    assertThat(cpython.eval("(sum_of_squares(4_000_000), sum_of_squares.py_func(4_000_000))"))
        .isEqualTo("(" + wrapped + ", " + exact + ")");
  }

  @Test
  void new_types_after_the_last_line_are_compiled_like_the_first(OnCPython cpython) {
    assertThat(cpython.eval("(charge(True), charge(1j), len(charge.signatures))"))
        .isEqualTo("(4, 4j, 4)");
  }

  private static int collatzSteps(long number) {
    int steps = 0;
    for (long at = number; at != 1; at = at % 2 == 0 ? at / 2 : 3 * at + 1) {
      steps++;
    }
    return steps;
  }
}
