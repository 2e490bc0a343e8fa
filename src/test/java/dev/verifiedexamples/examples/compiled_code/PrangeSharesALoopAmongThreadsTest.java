package dev.verifiedexamples.examples.compiled_code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.verifiedexamples.examples.BareGraalPy;
import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.OnCPython;
import dev.verifiedexamples.junit.PythonExample;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.Test;

@PythonExample("compiled_code/prange_shares_a_loop_among_threads.py")
class PrangeSharesALoopAmongThreadsTest implements ClaimTests {

  @Test
  void two_sums_of_halves_give_what_two_threads_give(OnCPython cpython) {
    double[] weights =
        DoubleStream.concat(DoubleStream.of(1e16), DoubleStream.generate(() -> 1.0).limit(999))
            .toArray();

    double byHalves = sum(weights, 0, 500) + sum(weights, 500, 1000);

    assertThat(Double.parseDouble(cpython.eval("float(parallel_sum(weights))")))
        .isEqualTo(byHalves)
        .isNotEqualTo(sum(weights, 0, 1000));
  }

  @Test
  void sums_that_are_grouped_otherwise_are_still_close(OnCPython cpython) {
    double sum =
        IntStream.rangeClosed(1, 100_000).parallel().mapToDouble(number -> 1.0 / number).sum();

    double ofNumba =
        Double.parseDouble(cpython.eval("float(parallel_sum(1.0 / np.arange(1, 100_001)))"));

    assertThat(ofNumba).isCloseTo(sum, within(1e-9));
  }

  @Test
  void no_index_above_the_limit_leaves_the_first_value(OnCPython cpython) {
    assertThat(cpython.eval("last_above(np.array([50, 80]), 90)")).isEqualTo("-1");
  }

  @Test
  void on_graalpy_fsum_loses_nothing_whatever_the_grouping() {
    try (Context graalpy = BareGraalPy.open()) {
      assertThat(graalpy.eval("python", "import math\nmath.fsum([1e16] + [1.0] * 999)").asDouble())
          .isEqualTo(1e16 + 999, within(1.0));
    }
  }

  private static double sum(double[] numbers, int from, int to) {
    double total = 0;
    for (int index = from; index < to; index++) {
      total += numbers[index];
    }
    return total;
  }
}
