package dev.verifiedexamples.examples.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.examples.BareGraalPy;
import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.OnCPython;
import dev.verifiedexamples.junit.PythonExample;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PythonExample("interop/ctypes_needs_the_signature.py")
class CtypesNeedsTheSignatureTest implements ClaimTests {

  @ParameterizedTest
  @ValueSource(longs = {0, 1L << 31, -(1L << 31), (1L << 40) + 7, Long.MAX_VALUE})
  void without_a_signature_java_would_call_the_result_a_cast_to_int(
      long number, OnCPython cpython) {
    String result = cpython.eval("libc['labs'](c_long(%d))".formatted(number));

    assertThat(result).isEqualTo(String.valueOf((int) Math.abs(number)));
  }

  @Test
  void a_number_that_is_too_large_is_cut_to_the_width_of_its_type(OnCPython cpython) {
    assertThat(cpython.eval("declared('abs', c_int, c_int)(-(2**32) - 9)"))
        .isEqualTo(String.valueOf(Math.abs((int) (-(1L << 32) - 9))));
  }

  @Test
  void a_signature_belongs_to_one_function_object(OnCPython cpython) {
    assertThat(cpython.eval("[labs.restype.__name__, libc['labs'].restype.__name__]"))
        .isEqualTo("['c_long', 'c_int']");
    assertThat(cpython.eval("(libc['labs'] is libc['labs'], libc.labs is libc.labs)"))
        .isEqualTo("(False, True)");
  }

  @Test
  void a_bare_graalpy_opens_no_library() {
    try (Context graalpy = BareGraalPy.open()) {
      assertThatThrownBy(() -> graalpy.eval("python", "import ctypes; ctypes.CDLL(None)"))
          .isInstanceOf(PolyglotException.class);
    }
  }
}
