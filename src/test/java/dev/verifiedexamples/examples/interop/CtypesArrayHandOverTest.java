package dev.verifiedexamples.examples.interop;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.nio.ByteOrder;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.junit.jupiter.api.Test;

@PythonExample("interop/ctypes_array_hand_over.py")
class CtypesArrayHandOverTest implements ClaimTests {

  @Test
  void python_changes_an_array_of_java_where_it_is_and_leaves_values_there(PythonRun run) {
    Object[] readings = {1.5, 20.0, 3.0};

    run.get("clip").execute(ProxyArray.fromArray(readings), 10.0);

    assertThat(readings).hasOnlyElementsOfType(Value.class);
    assertThat(readings)
        .extracting(value -> ((Value) value).asDouble())
        .containsExactly(1.5, 10.0, 3.0);
  }

  @Test
  void java_reads_and_writes_the_memory_of_an_array_of_python(@Fresh PythonRun run) {
    Value samples = run.eval("array('d', [1.0, 2.0])");

    assertThat(samples.hasBufferElements()).isTrue();
    assertThat(samples.readBufferDouble(ByteOrder.nativeOrder(), 8)).isEqualTo(2.0);
    samples.writeBufferDouble(ByteOrder.nativeOrder(), 8, 99.0);
    run.get("clip").execute(samples, 50.0);

    assertThat(samples.invokeMember("tolist")).isEqualTo(List.of(1.0, 50.0));
  }

  @Test
  void an_array_holds_its_one_type_of_number(PythonRun run) {
    Value array = run.eval("array").newInstance("d", ProxyArray.fromArray(1, 2.5));

    assertThat(array.invokeMember("tolist")).isEqualTo(List.of(1.0, 2.5));
    assertThatPython(() -> run.eval("array('d', [1.0]).append('2.0')")).raises("TypeError");
    assertThatPython(() -> run.eval("array('b', [127]).append(128)")).raises("OverflowError");
  }
}
