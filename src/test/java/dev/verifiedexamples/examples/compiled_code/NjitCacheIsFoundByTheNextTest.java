package dev.verifiedexamples.examples.compiled_code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.OnCPython;
import dev.verifiedexamples.junit.PythonExample;
import org.junit.jupiter.api.Test;

@PythonExample("compiled_code/njit_cache_is_found_by_the_next.py")
class NjitCacheIsFoundByTheNextTest implements ClaimTests {

  @Test
  void a_type_that_nobody_has_used_is_compiled_and_kept(OnCPython cpython) {
    assertThat(
            cpython.eval(
                "(lambda f: (f(3j, 4j), f.stats.cache_misses.total(), files('*.nbc')))"
                    + "(njit(cache=True)(hypotenuse_squared))"))
        .isEqualTo("((-25+0j), 1, 3)");
  }

  @Test
  void without_cache_nothing_is_read_or_written(OnCPython cpython) {
    assertThat(
            cpython.eval(
                "(lambda f: (f(3, 4), f.stats.cache_hits.total(), files('*.nbc')))"
                    + "(njit(hypotenuse_squared))"))
        .isEqualTo("(25, 0, 2)");
  }

  @Test
  void the_files_are_named_after_module_function_line_and_release(OnCPython cpython) {
    assertThat(cpython.eval("[path.name for path in Path('machine-code').rglob('*.nbi')]"))
        .startsWith("['njit_cache_is_found_by_the_next.hypotenuse_squared-")
        .containsPattern("-\\d+\\.py3\\d+\\.nbi'\\]$");
  }
}
