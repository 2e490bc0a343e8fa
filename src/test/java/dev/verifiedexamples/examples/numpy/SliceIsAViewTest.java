package dev.verifiedexamples.examples.numpy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.examples.BareGraalPy;
import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.OnCPython;
import dev.verifiedexamples.junit.PythonExample;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("numpy/slice_is_a_view.py")
class SliceIsAViewTest implements ClaimTests {

  @Test
  void the_slice_of_a_buffer_is_a_view_as_well(OnCPython cpython) {
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
  void interleaved_views_share_no_element_though_their_memory_overlaps(OnCPython cpython) {
    String halves = "(samples[::2], samples[1::2])";

    assertThat(cpython.eval("np.shares_memory(*" + halves + ")")).isEqualTo("False");
    assertThat(cpython.eval("np.may_share_memory(*" + halves + ")")).isEqualTo("True");
  }

  @Test
  void on_graalpy_java_writes_through_the_slice_of_a_memoryview() {
    try (Context graalpy = BareGraalPy.open()) {
      graalpy.eval("python", "from array import array; samples = array('q', range(10))");
      Value middle = graalpy.eval("python", "memoryview(samples)[2:8]");

      middle.writeBufferLong(ByteOrder.nativeOrder(), 0, 99);

      assertThat(graalpy.eval("python", "samples.tolist()").as(int[].class))
          .containsExactly(0, 1, 99, 3, 4, 5, 6, 7, 8, 9);
    }
  }
}
