package dev.verifiedexamples.examples.numpy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.OnCPython;
import dev.verifiedexamples.junit.PythonExample;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

@PythonExample("numpy/slice_is_a_view.py")
class SliceIsAViewTest implements ClaimTests {

  @Test
  void the_slice_of_a_buffer_is_a_view_in_java_as_well(OnCPython cpython) {
    int[] numbers = {1, 2, 3, 4, 5, 6};
    IntBuffer middle = IntBuffer.wrap(numbers).slice(2, 3);
    middle.put(0, 30);
    numbers[3] = 40;

    String inNumpy =
        "(lambda a, m: (m.__setitem__(0, 30), a.__setitem__(3, 40), a.tolist(), m.tolist())[2:])"
            + "(*(lambda a: (a, a[2:5]))(np.arange(1, 7)))";

    assertThat(cpython.eval(inNumpy)).isEqualTo("(" + Arrays.toString(numbers) + ", [30, 40, 5])");
    assertThat(List.of(middle.get(0), middle.get(1), middle.get(2))).containsExactly(30, 40, 5);
  }

  @Test
  void two_views_overlap_where_their_memory_does(OnCPython cpython) {
    assertThat(cpython.eval("np.shares_memory(samples[:5], samples[4:])")).isEqualTo("True");
    assertThat(cpython.eval("np.shares_memory(samples[::2], samples[1::2])")).isEqualTo("False");
    assertThat(cpython.eval("np.may_share_memory(samples[::2], samples[1::2])")).isEqualTo("True");
  }

  @Test
  void a_shape_that_needs_another_order_is_a_copy(OnCPython cpython) {
    assertThat(cpython.eval("np.shares_memory(samples, samples.reshape(2, 5).T.reshape(10))"))
        .isEqualTo("False");
  }
}
