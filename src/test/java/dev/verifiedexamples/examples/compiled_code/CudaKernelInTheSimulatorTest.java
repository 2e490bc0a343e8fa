package dev.verifiedexamples.examples.compiled_code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.examples.BareGraalPy;
import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.OnCPython;
import dev.verifiedexamples.junit.PythonExample;
import java.util.stream.IntStream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("compiled_code/cuda_kernel_in_the_simulator.py")
class CudaKernelInTheSimulatorTest implements ClaimTests {

  @Test
  void rounding_the_blocks_up_covers_every_length(OnCPython cpython) {
    String lengths = "[1, 255, 256, 257, 1000]";

    assertThat(
            cpython.eval(
                "[(n + threads_per_block - 1) // threads_per_block for n in " + lengths + "]"))
        .isEqualTo(
            IntStream.of(1, 255, 256, 257, 1000)
                .mapToObj(n -> -Math.floorDiv(-n, 256))
                .toList()
                .toString());
  }

  @Test
  void a_grid_that_is_too_small_leaves_elements_as_they_were(OnCPython cpython) {
    assertThat(
            cpython.eval(
                "(lambda r: (add[3, 256](left, right, r), r[767:769].tolist()))(np.zeros(1000))"))
        .isEqualTo("(None, [2301.0, 0.0])");
  }

  @Test
  void a_launch_without_a_grid_of_at_least_one_block_is_refused(OnCPython cpython) {
    assertThatThrownBy(() -> cpython.eval("add[1](left, right, result)"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void graalpy_runs_the_body_of_the_kernel_as_two_loops() {
    try (Context graalpy = BareGraalPy.open()) {
      Value launch =
          graalpy.eval(
              "python",
              """
              def add(i, left, right, result):
                  if i < len(result):
                      result[i] = left[i] + right[i]

              def launch(blocks, threads, left, right):
                  result = [0] * len(left)
                  for block in range(blocks):
                      for thread in range(threads):
                          add(block * threads + thread, left, right, result)
                  return result

              launch
              """);

      assertThat(
              launch
                  .execute(
                      3,
                      2,
                      graalpy.eval("python", "[1, 2, 3, 4, 5]"),
                      graalpy.eval("python", "[10, 20, 30, 40, 50]"))
                  .as(int[].class))
          .containsExactly(11, 22, 33, 44, 55);
    }
  }
}
