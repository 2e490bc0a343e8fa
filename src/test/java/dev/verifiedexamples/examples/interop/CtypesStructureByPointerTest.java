package dev.verifiedexamples.examples.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.examples.BareGraalPy;
import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.OnCPython;
import dev.verifiedexamples.junit.PythonExample;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.junit.jupiter.api.Test;

@PythonExample("interop/ctypes_structure_by_pointer.py")
class CtypesStructureByPointerTest implements ClaimTests {

  @Test
  void c_agrees_with_the_calendar_of_java_about_days_past_the_end_of_a_month(OnCPython cpython) {
    LocalDate date = LocalDate.of(2024, 1, 1).plusDays(59);

    assertThat(
            cpython.eval(
                "(lambda date: (libc.timegm(byref(date)), date.mon + 1, date.mday))"
                    + "(Calendar(mday=60, mon=0, year=124))"))
        .isEqualTo(
            "(%d, %d, %d)"
                .formatted(
                    date.atStartOfDay().toEpochSecond(ZoneOffset.UTC),
                    date.getMonthValue(),
                    date.getDayOfMonth()));
  }

  @Test
  void the_order_of_the_fields_decides_about_the_padding(OnCPython cpython) {
    String size =
        "ctypes.sizeof(type('S', (Structure,), {'_fields_': [(n, t) for n, t in zip('abc', %s)]}))";

    assertThat(cpython.eval(size.formatted("[c_byte, c_double, c_byte]"))).isEqualTo("24");
    assertThat(cpython.eval(size.formatted("[c_double, c_byte, c_byte]"))).isEqualTo("16");
  }

  @Test
  void a_structure_is_bytes_that_java_can_read(OnCPython cpython) {
    String hexadecimal = cpython.eval("bytes(Sample(7, 2.5)).hex()").replace("'", "");
    ByteBuffer memory =
        ByteBuffer.wrap(HexFormat.of().parseHex(hexadecimal)).order(ByteOrder.nativeOrder());

    assertThat(memory.get(0)).isEqualTo((byte) 7);
    assertThat(memory.getDouble(8)).isEqualTo(2.5);
  }

  @Test
  void a_bare_graalpy_opens_no_library() {
    try (Context graalpy = BareGraalPy.open()) {
      assertThatThrownBy(() -> graalpy.eval("python", "import ctypes; ctypes.CDLL(None)"))
          .isInstanceOf(PolyglotException.class);
    }
  }
}
