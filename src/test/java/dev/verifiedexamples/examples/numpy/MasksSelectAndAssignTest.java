package dev.verifiedexamples.examples.numpy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.examples.BareGraalPy;
import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.OnCPython;
import dev.verifiedexamples.junit.PythonExample;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.junit.jupiter.api.Test;

@PythonExample("numpy/masks_select_and_assign.py")
class MasksSelectAndAssignTest implements ClaimTests {

  private static final int[] READINGS = {31, 4, 15, 92, 65, 35, 89, 79};

  @Test
  void argsort_agrees_with_a_sort_of_indexes(OnCPython cpython) {
    List<Integer> order =
        IntStream.range(0, READINGS.length)
            .boxed()
            .sorted(Comparator.comparingInt(index -> READINGS[index]))
            .toList();

    assertThat(cpython.eval("np.argsort(np.array(" + Arrays.toString(READINGS) + ")).tolist()"))
        .isEqualTo(order.toString());
  }

  @Test
  void a_mask_of_another_length_is_refused_where_compress_stops(OnCPython cpython) {
    assertThatThrownBy(() -> cpython.eval("stock[np.array([True, False])]"))
        .hasMessageContaining("IndexError: boolean index did not match");
    try (Context graalpy = BareGraalPy.open()) {
      Value select =
          graalpy.eval(
              "python",
              "import itertools\nlambda items, mask: list(itertools.compress(items, mask))");
      ProxyArray items = ProxyArray.fromArray(10, 20, 30);

      assertThat(select.execute(items, ProxyArray.fromArray(true, false)).as(int[].class))
          .containsExactly(10);
    }
  }

  @Test
  void a_mask_of_nothing_selects_nothing_and_assigns_nothing(OnCPython cpython) {
    assertThat(cpython.eval("stock[stock > 1000].tolist()")).isEqualTo("[]");
    assertThat(
            cpython.eval("(lambda a: (a.__setitem__(a > 1000, 0), a.tolist())[1])(stock.copy())"))
        .isEqualTo("[10, 20, 1, 2, 3]");
  }
}
