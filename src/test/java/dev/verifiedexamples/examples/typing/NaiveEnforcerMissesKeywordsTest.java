package dev.verifiedexamples.examples.typing;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.junit.jupiter.api.Test;

@PythonExample("typing/naive_enforcer_misses_keywords.py")
class NaiveEnforcerMissesKeywordsTest implements ClaimTests {

  @Test
  void a_result_is_not_checked_at_all(PythonRun run) {
    Value half = run.eval("(exec('def half(n: int) -> int: return n / 2'), locals()['half'])[1]");

    assertThat(run.get("enforce_naively").execute(half).execute(3)).isEqualTo(1.5);
  }

  @Test
  void an_array_of_java_is_checked_as_a_list(PythonRun run) {
    assertThatPython(() -> run.get("repeat").execute(ProxyArray.fromArray("ab"), 2))
        .raises("TypeError")
        .withMessageContaining("text: expected str, got ");
  }

  @Test
  void too_many_arguments_reach_the_function(PythonRun run) {
    assertThatPython(() -> run.get("repeat").execute("ab", 2, 3))
        .raises("TypeError")
        .withMessage("repeat() takes 2 positional arguments but 3 were given");
  }
}
