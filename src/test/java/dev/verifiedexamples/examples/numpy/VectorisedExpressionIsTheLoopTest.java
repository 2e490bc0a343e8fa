package dev.verifiedexamples.examples.numpy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.examples.BareGraalPy;
import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.OnCPython;
import dev.verifiedexamples.junit.PythonExample;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("numpy/vectorised_expression_is_the_loop.py")
class VectorisedExpressionIsTheLoopTest implements ClaimTests {

  private static final String LOOP =
      "lambda many: [(each - min(many)) / (max(many) - min(many)) for each in many]";

  @Test
  void the_loop_on_graalpy_gives_the_same_bits_as_numpy(OnCPython cpython) {
    double[] readings = {0.1, 17.3, -4.25, 1e-3, 99.9};
    try (Context graalpy = BareGraalPy.open()) {
      Value loop = graalpy.eval("python", "(" + LOOP + ")(" + Arrays.toString(readings) + ")");

      assertThat(cpython.eval("normalised(np.array(" + Arrays.toString(readings) + ")).tolist()"))
          .isEqualTo(loop.toString());
    }
  }

  @Test
  void a_bare_graalpy_says_that_there_is_no_numpy() {
    try (Context graalpy = BareGraalPy.open()) {
      assertThatThrownBy(() -> graalpy.eval("python", "import numpy"))
          .isInstanceOf(PolyglotException.class)
          .hasMessageStartingWith("ModuleNotFoundError: No module named 'numpy'");
    }
  }

  @Test
  void unsigned_bytes_overflow_as_a_mask_of_eight_bits_does(OnCPython cpython) {
    int[] sums = IntStream.of(0, 155, 156, 255).map(pixel -> (pixel + 100) & 0xff).toArray();

    assertThat(
            cpython.eval("(np.array([0, 155, 156, 255], dtype=np.uint8) + np.uint8(100)).tolist()"))
        .isEqualTo(Arrays.toString(sums));
  }

  @Test
  void one_missing_reading_spoils_all_results(OnCPython cpython) {
    assertThat(cpython.eval("normalised(np.array([20.0, np.nan, 30.0])).tolist()"))
        .isEqualTo("[nan, nan, nan]");
    assertThat(cpython.eval("normalised_by_loop([20.0, float('nan'), 30.0])"))
        .as("a loop skips it, if it does not come first")
        .isEqualTo("[0.0, nan, 1.0]");
    assertThat(DoubleStream.of(20, Double.NaN, 30).min().orElseThrow()).isNaN();
  }
}
