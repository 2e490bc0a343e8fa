package dev.verifiedexamples.examples.compiled_code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.OnCPython;
import dev.verifiedexamples.junit.PythonExample;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

@PythonExample("compiled_code/prange_shares_a_loop_among_threads.py")
class PrangeSharesALoopAmongThreadsTest implements ClaimTests {

  @Test
  void parallel_streams_reduce_to_the_same_whole_number(OnCPython cpython) {
    long sum = LongStream.range(0, 250_000).parallel().map(number -> number * number).sum();

    assertThat(cpython.eval("int(parallel_sum(np.arange(250_000) ** 2))"))
        .isEqualTo(Long.toString(sum));
  }

  @Test
  void sums_of_fractions_are_near_each_other_whatever_the_grouping(OnCPython cpython) {
    double sum =
        IntStream.rangeClosed(1, 100_000).parallel().mapToDouble(number -> 1.0 / number).sum();

    double ofNumba =
        Double.parseDouble(cpython.eval("float(parallel_sum(1.0 / np.arange(1, 100_001)))"));

    assertThat(ofNumba).isCloseTo(sum, within(1e-9));
  }

  @Test
  void the_last_index_is_a_maximum_in_java_as_well(OnCPython cpython) {
    int last = IntStream.range(0, 1000).parallel().filter(each -> each % 97 == 5).max().orElse(-1);

    assertThat(cpython.eval("last_above_by_reduction((np.arange(1000) % 97 == 5).astype(int), 0)"))
        .isEqualTo(Integer.toString(last));
  }
}
