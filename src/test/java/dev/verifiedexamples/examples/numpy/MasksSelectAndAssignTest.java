package dev.verifiedexamples.examples.numpy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.OnCPython;
import dev.verifiedexamples.junit.PythonExample;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@PythonExample("numpy/masks_select_and_assign.py")
class MasksSelectAndAssignTest implements ClaimTests {

  private static final int[] READINGS = {31, 4, 15, 92, 65, 35, 89, 79};

  @Test
  void a_mask_is_a_filter(OnCPython cpython) {
    List<Integer> filtered =
        Arrays.stream(READINGS).filter(each -> each > 30 && each % 2 == 1).boxed().toList();

    assertThat(cpython.eval("(lambda a: a[(a > 30) & (a % 2 == 1)].tolist())(" + array() + ")"))
        .isEqualTo(filtered.toString());
  }

  @Test
  void argsort_is_a_sort_of_indexes_by_what_they_lead_to(OnCPython cpython) {
    List<Integer> order =
        IntStream.range(0, READINGS.length)
            .boxed()
            .sorted(Comparator.comparingInt(index -> READINGS[index]))
            .toList();

    assertThat(cpython.eval("np.argsort(" + array() + ").tolist()")).isEqualTo(order.toString());
  }

  @Test
  void a_mask_of_another_length_is_refused(OnCPython cpython) {
    assertThatThrownBy(() -> cpython.eval("stock[np.array([True, False])]"))
        .hasMessageContaining("IndexError: boolean index did not match");
  }

  private static String array() {
    return "np.array(" + Arrays.toString(READINGS) + ")";
  }
}
