package dev.verifiedexamples.junit;

import dev.verifiedexamples.PublicApi;

/**
 * Asks CPython what an example's names are worth: for the pair of an example that GraalPy can't
 * run, because its packages are native. A test that takes one as a parameter is skipped where no
 * CPython is found that can run the example.
 *
 * <pre>{@code
 * @Test
 * void a_negative_step_reverses(OnCPython cpython) {
 *   assertThat(cpython.eval("row[::-1].tolist()")).isEqualTo("[5, 4, 3, 2, 1, 0]");
 * }
 * }</pre>
 */
@PublicApi
@FunctionalInterface
public interface OnCPython {

  /**
   * The {@code repr} of what a Python expression gives, evaluated behind the last line of the
   * example, in a process of its own.
   *
   * @throws IllegalStateException if it raises, saying what
   */
  String eval(String expression);
}
