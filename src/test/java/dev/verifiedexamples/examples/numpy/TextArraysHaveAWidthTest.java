package dev.verifiedexamples.examples.numpy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.examples.BareGraalPy;
import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.OnCPython;
import dev.verifiedexamples.junit.PythonExample;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.Test;

@PythonExample("numpy/text_arrays_have_a_width.py")
class TextArraysHaveAWidthTest implements ClaimTests {

  @Test
  void java_capitalises_alike_but_does_not_cut(OnCPython cpython) {
    List<String> words = List.of("Straße", "Ärger", "éclair");
    List<String> capitals = words.stream().map(word -> word.toUpperCase(Locale.ROOT)).toList();

    assertThat(capitals).containsExactly("STRASSE", "ÄRGER", "ÉCLAIR");
    assertThat(cpython.eval("np.char.upper(['Straße', 'Ärger', 'éclair']).tolist()"))
        .isEqualTo("['STRASS', 'ÄRGER', 'ÉCLAIR']");
    assertThat(cpython.eval("np.char.upper(np.array(['Straße'], dtype='U7')).tolist()"))
        .isEqualTo("['STRASSE']");
  }

  @Test
  void the_memory_is_utf_32_filled_up_with_zeros(OnCPython cpython) {
    String hexadecimal = cpython.eval("np.array(['Zoë', '🦉']).astype('<U3').tobytes().hex()");
    byte[] memory = HexFormat.of().parseHex(hexadecimal.replace("'", ""));

    assertThat(new String(memory, Charset.forName("UTF-32LE"))).isEqualTo("Zoë🦉\0\0");
  }

  @Test
  void struct_on_graalpy_cuts_bytes_to_a_width_without_a_warning_too() {
    try (Context graalpy = BareGraalPy.open()) {
      assertThat(
              graalpy
                  .eval("python", "import struct\nstruct.pack('7s', b'Bartholomew').decode()")
                  .asString())
          .isEqualTo("Barthol");
      assertThat(graalpy.eval("python", "['straße'.upper()]").getArrayElement(0).asString())
          .isEqualTo("STRASSE");
    }
  }
}
