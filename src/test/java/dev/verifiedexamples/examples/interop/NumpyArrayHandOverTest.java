package dev.verifiedexamples.examples.interop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.OnCPython;
import dev.verifiedexamples.junit.PythonExample;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

@PythonExample("interop/numpy_array_hand_over.py")
class NumpyArrayHandOverTest implements ClaimTests {

  @Test
  void the_bytes_of_an_array_are_those_of_a_buffer(OnCPython cpython) {
    String hexadecimal = cpython.eval("table.tobytes().hex()").replace("'", "");

    assertThat(doubles(HexFormat.of().parseHex(hexadecimal)))
        .containsExactly(0.0, 1.0, 2.0, 30.0, 40.0, 50.0);
  }

  @Test
  void c_sorts_the_memory_that_java_has_filled(OnCPython cpython) {
    double[] numbers = {2.5, -0.5, 1e300, 1e-300};
    ByteBuffer memory =
        ByteBuffer.allocate(numbers.length * Double.BYTES).order(ByteOrder.nativeOrder());
    memory.asDoubleBuffer().put(numbers);

    String sorted =
        cpython.eval(
            "(lambda a: (libc.qsort(a, a.size, 8, ascending), a.tobytes().hex())[1])"
                + "(np.frombuffer(bytearray.fromhex('%s')))"
                    .formatted(HexFormat.of().formatHex(memory.array())));

    Arrays.sort(numbers);
    assertThat(doubles(HexFormat.of().parseHex(sorted.replace("'", "")))).isEqualTo(numbers);
  }

  @Test
  void a_double_read_as_a_long_is_its_bits(OnCPython cpython) {
    assertThat(cpython.eval("np.array([2.5, -1.0]).view(np.int64).tolist()"))
        .isEqualTo("[%d, %d]".formatted(Double.doubleToLongBits(2.5), Double.doubleToLongBits(-1)));
  }

  private static double[] doubles(byte[] memory) {
    DoubleBuffer buffer = ByteBuffer.wrap(memory).order(ByteOrder.nativeOrder()).asDoubleBuffer();
    double[] numbers = new double[buffer.remaining()];
    buffer.get(numbers);
    return numbers;
  }
}
