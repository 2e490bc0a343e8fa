package dev.verifiedexamples.examples.interop;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;

@PythonExample("interop/ctypes_structure_by_pointer.py")
class CtypesStructureByPointerTest implements ClaimTests {

  @Test
  void java_brings_the_function_and_the_points(PythonRun run) {
    ProxyExecutable hypot = sides -> Math.hypot(sides[0].asDouble(), sides[1].asDouble());
    ProxyObject start = ProxyObject.fromMap(Map.of("x", 1.0, "y", 1.0));
    ProxyObject end = ProxyObject.fromMap(Map.of("x", 6.0, "y", 13.0));

    assertThat(run.get("distance").execute(hypot, start, end)).isEqualTo(13.0);
  }

  @Test
  void java_reads_a_packed_structure_where_c_would(PythonRun run) {
    Value packed = run.eval("struct.pack('@bd', 7, 2.5)");

    assertThat(packed.getBufferSize()).isEqualTo(16);
    assertThat(packed.readBufferByte(0)).isEqualTo((byte) 7);
    assertThat(packed.readBufferDouble(ByteOrder.nativeOrder(), 8)).isEqualTo(2.5);
  }

  @Test
  void the_calendar_of_java_agrees_about_days_past_the_end_of_a_month(PythonRun run) {
    LocalDate date = LocalDate.of(2023, 2, 1).plusDays(29);
    long seconds = date.atStartOfDay().toEpochSecond(ZoneOffset.UTC);

    assertThat(run.eval("calendar.timegm((2023, 2, 30, 0, 0, 0))")).isEqualTo(seconds);
    assertThat(date).isEqualTo("2023-03-02");
  }
}
