package dev.verifiedexamples.examples.numpy;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.junit.jupiter.api.Test;

@PythonExample("numpy/numbers_without_numpy.py")
class NumbersWithoutNumpyTest implements ClaimTests {

  @Test
  void java_writes_through_the_window_into_the_array(@Fresh PythonRun run) {
    Value window = run.get("window");

    window.writeBufferLong(ByteOrder.nativeOrder(), 8, -7);

    assertThat(run.eval("samples[3]")).isEqualTo(-7);
    assertThat(run.eval("copied[1]")).isEqualTo(3);
  }

  @Test
  void the_memory_of_a_result_moves_to_java_in_one_piece(PythonRun run) {
    Value doubles = run.eval("normalised(array('q', [0, 1, 4]))");
    byte[] memory = new byte[(int) doubles.getBufferSize()];

    doubles.readBuffer(0, memory, 0, memory.length);

    double[] numbers = new double[3];
    ByteBuffer.wrap(memory).order(ByteOrder.nativeOrder()).asDoubleBuffer().get(numbers);
    assertThat(numbers).containsExactly(0.0, 0.25, 1.0);
  }

  @Test
  void the_loop_takes_an_array_of_java_where_an_array_of_c_refuses_text(PythonRun run) {
    Value normalised = run.get("normalised");

    assertThat(normalised.execute(ProxyArray.fromArray(3.5, -1.25, 8.25)))
        .hasRepr("array('d', [0.5, 0.0, 1.0])");
    assertThatPython(() -> normalised.execute(ProxyArray.fromArray("3", "5")))
        .raises("TypeError")
        .withMessage("unsupported operand type(s) for -: 'str' and 'str'");
  }
}
