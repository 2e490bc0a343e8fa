package dev.verifiedexamples.examples.profiling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.examples.BareGraalPy;
import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.OnCPython;
import dev.verifiedexamples.junit.PythonExample;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.junit.jupiter.api.Test;

@PythonExample("profiling/line_profiler_counts_each_line.py")
class LineProfilerCountsEachLineTest implements ClaimTests {

  @Test
  void each_call_through_the_wrapper_is_counted(OnCPython cpython) {
    assertThat(
            cpython.eval(
                "(lambda p: (lambda counted: [counted(n) for n in ([1], [2, 3])]"
                    + " and hits(p, invoice)[0])(p(invoice)))(LineProfiler())"))
        .isEqualTo("(2, 'total = 0')");
  }

  @Test
  void a_bare_graalpy_says_that_there_is_no_line_profiler() {
    try (Context graalpy = BareGraalPy.open()) {
      assertThatThrownBy(() -> graalpy.eval("python", "import line_profiler"))
          .isInstanceOf(PolyglotException.class)
          .hasMessageStartingWith("ModuleNotFoundError: No module named 'line_profiler'");
    }
  }
}
