package dev.verifiedexamples.examples.numpy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.OnCPython;
import dev.verifiedexamples.junit.PythonExample;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@PythonExample("numpy/vectorised_expression_is_the_loop.py")
class VectorisedExpressionIsTheLoopTest implements ClaimTests {

  @Test
  void a_stream_of_java_gives_the_same_bits(OnCPython cpython) {
    double[] readings = {0.1, 17.3, -4.25, 1e-3, 99.9};
    DoubleSummaryStatistics range = DoubleStream.of(readings).summaryStatistics();
    double[] normalised =
        DoubleStream.of(readings)
            .map(each -> (each - range.getMin()) / (range.getMax() - range.getMin()))
            .toArray();

    assertThat(
            cpython.eval(
                "normalised(np.array(%s)).tolist() == %s"
                    .formatted(Arrays.toString(readings), Arrays.toString(normalised))))
        .isEqualTo("True");
  }

  @Test
  void unsigned_bytes_overflow_as_a_mask_of_java_does(OnCPython cpython) {
    int[] sums = IntStream.of(0, 155, 156, 255).map(pixel -> (pixel + 100) & 0xff).toArray();

    assertThat(
            cpython.eval("(np.array([0, 155, 156, 255], dtype=np.uint8) + np.uint8(100)).tolist()"))
        .isEqualTo(Arrays.toString(sums));
  }

  @Test
  void of_nothing_java_has_no_smallest_either_and_says_so_in_the_type(OnCPython cpython) {
    assertThat(DoubleStream.empty().min()).isEmpty();
    assertThatThrownBy(() -> cpython.eval("normalised(np.array([]))"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ValueError: zero-size array to reduction operation minimum");
  }
}
