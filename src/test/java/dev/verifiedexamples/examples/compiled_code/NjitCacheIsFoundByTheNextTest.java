package dev.verifiedexamples.examples.compiled_code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.examples.BareGraalPy;
import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.OnCPython;
import dev.verifiedexamples.junit.PythonExample;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.Test;

@PythonExample("compiled_code/njit_cache_is_found_by_the_next.py")
class NjitCacheIsFoundByTheNextTest implements ClaimTests {

  @Test
  void a_new_type_is_compiled_and_kept_and_another_function_has_files_of_its_own(
      OnCPython cpython) {
    assertThat(
            cpython.eval(
                "(lambda f: (f(3j, 4j), f.stats.cache_misses.total(), files('*.nbc')))"
                    + "(njit(cache=True)(hypotenuse_squared))"))
        .isEqualTo("((-25+0j), 1, 3)");
    assertThat(
            cpython.eval(
                "(lambda f: (f(3, 4), f.stats.cache_hits.total(), files('*.nbi')))"
                    + "(njit(hypotenuse_squared))"))
        .as("without cache=True")
        .isEqualTo("(25, 0, 1)");
  }

  @Test
  void the_files_are_named_after_function_line_and_release(OnCPython cpython) {
    assertThat(cpython.eval("[path.name for path in Path('machine-code').rglob('*.nbi')]"))
        .startsWith("['njit_cache_is_found_by_the_next.hypotenuse_squared-")
        .containsPattern("-\\d+\\.py3\\d+\\.nbi'\\]$");
  }

  @Test
  void graalpy_names_files_of_bytecode_after_itself() {
    try (Context graalpy = BareGraalPy.open()) {
      assertThat(
              graalpy
                  .eval(
                      "python",
                      "import importlib.util\nimportlib.util.cache_from_source('shop.py')")
                  .asString())
          .matches("__pycache__/shop\\.graalpy.+\\.pyc");
    }
  }
}
