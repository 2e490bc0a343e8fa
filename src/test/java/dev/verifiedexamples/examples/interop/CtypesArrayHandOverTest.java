package dev.verifiedexamples.examples.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.examples.BareGraalPy;
import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.OnCPython;
import dev.verifiedexamples.junit.PythonExample;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("interop/ctypes_array_hand_over.py")
class CtypesArrayHandOverTest implements ClaimTests {

  @Test
  void c_sorts_as_java_does(OnCPython cpython) {
    double[] numbers = {2.5, -0.5, 1e300, 1e-300, 0};

    String sorted =
        cpython.eval(
            "(lambda block: (libc.qsort(block, len(block), 8, ascending), list(block))[1])"
                + "((c_double * 5)(2.5, -0.5, 1e300, 1e-300, 0))");

    Arrays.sort(numbers);
    assertThat(sorted).isEqualTo("[-0.5, 0.0, 1e-300, 2.5, 1e+300]");
    assertThat(numbers).containsExactly(-0.5, 0.0, 1e-300, 2.5, 1e300);
  }

  @Test
  void a_view_of_a_part_leaves_the_rest_alone(OnCPython cpython) {
    assertThat(
            cpython.eval(
                "(lambda a: (libc.qsort((c_double * 2).from_buffer(a, 8), 2, 8, ascending),"
                    + " a.tolist())[1])(array('d', [9.0, 8.0, 7.0, 6.0]))"))
        .isEqualTo("[9.0, 7.0, 8.0, 6.0]");
  }

  @Test
  void without_c_java_reads_and_writes_the_memory_of_an_array_of_python() {
    try (Context graalpy = BareGraalPy.open()) {
      Value samples = graalpy.eval("python", "from array import array; array('d', [1.0, 2.0])");

      samples.writeBufferDouble(ByteOrder.nativeOrder(), 8, 99.0);

      assertThat(samples.invokeMember("tolist").toString()).isEqualTo("[1.0, 99.0]");
    }
  }

  @Test
  void a_bare_graalpy_opens_no_library() {
    try (Context graalpy = BareGraalPy.open()) {
      assertThatThrownBy(() -> graalpy.eval("python", "import ctypes; ctypes.CDLL(None)"))
          .isInstanceOf(PolyglotException.class);
    }
  }
}
