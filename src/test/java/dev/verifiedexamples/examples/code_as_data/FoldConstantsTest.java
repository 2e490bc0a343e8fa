package dev.verifiedexamples.examples.code_as_data;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("code_as_data/fold_constants.py")
class FoldConstantsTest implements ClaimTests {

  @Test
  void java_does_the_sums_for_an_operator_that_it_adds(@Fresh PythonRun run) {
    ProxyExecutable remainder = numbers -> numbers[0].asInt() % numbers[1].asInt();
    run.get("OPERATORS").putHashEntry(run.eval("ast.Mod"), remainder);

    assertThat(fold("2 * (44 % 23)", run)).isEqualTo("42");
  }

  @Test
  void sums_are_exact_beyond_the_range_of_a_java_long(PythonRun run) {
    assertThat(fold("9_223_372_036_854_775_807 + 1", run)).isEqualTo("9223372036854775808");
  }

  @Test
  void floats_are_folded_with_all_their_imprecision(PythonRun run) {
    assertThat(fold("0.1 + 0.2", run)).isEqualTo("0.30000000000000004");
    assertThat(fold("4 / 2", run)).isEqualTo("2.0");
  }

  @Test
  void the_part_that_fails_stays_and_the_rest_is_folded(PythonRun run) {
    assertThat(fold("(1 + 1) / (2 - 2)", run)).isEqualTo("2 / 0");
    assertThat(fold("f(1 + 1, True + 1)", run)).isEqualTo("f(2, True + 1)");
  }

  private static Value fold(String source, PythonRun run) {
    return run.get("fold").execute(source);
  }
}
