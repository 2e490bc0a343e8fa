package dev.verifiedexamples.examples.compiled_code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.examples.BareGraalPy;
import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.OnCPython;
import dev.verifiedexamples.junit.PythonExample;
import java.math.BigInteger;
import java.util.stream.LongStream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("compiled_code/njit_compiles_for_each_type.py")
class NjitCompilesForEachTypeTest implements ClaimTests {

  @Test
  void a_long_of_java_wraps_around_at_the_same_number(OnCPython cpython) {
    long wrapped = LongStream.range(0, 5_000_000).map(number -> number * number).sum();

    assertThat(cpython.eval("sum_of_squares(5_000_000)")).isEqualTo(Long.toString(wrapped));
    assertThat(cpython.eval("sum_of_squares(-5)")).isEqualTo("0");
  }

  @Test
  void graalpy_has_no_numba_and_integers_that_grow() {
    try (Context graalpy = BareGraalPy.open()) {
      Value square = graalpy.eval("python", "lambda number: number * number");

      assertThat(square.execute(3_037_000_500L).as(BigInteger.class))
          .isEqualTo(BigInteger.valueOf(3_037_000_500L).pow(2));
      assertThatThrownBy(() -> graalpy.eval("python", "import numba"))
          .hasMessageStartingWith("ModuleNotFoundError: No module named 'numba'");
    }
  }

  @Test
  void truth_values_and_complex_numbers_get_code_of_their_own(OnCPython cpython) {
    assertThat(cpython.eval("(charge(True), charge(1j), len(charge.signatures))"))
        .isEqualTo("(4, 4j, 4)");
  }
}
