package dev.verifiedexamples.examples.hypothesis;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("hypothesis/counterexample_is_shrunk.py")
class CounterexampleIsShrunkTest implements ClaimTests {

  @Test
  void the_simplest_value_lies_on_the_edge_of_the_predicate(PythonRun run) {
    ProxyExecutable isLong = arguments -> arguments[0].asString().length() > 3;
    ProxyExecutable isEnough = arguments -> arguments[0].asInt() >= 42;

    assertThat(find(run, "st.text('xyz')", isLong)).isEqualTo("xxxx");
    assertThat(find(run, "st.integers()", isEnough)).isEqualTo(42);
  }

  @Test
  void a_property_that_nothing_has_is_an_error(PythonRun run) {
    ProxyExecutable never = arguments -> false;

    assertThatPython(() -> find(run, "st.booleans()", never)).raises("NoSuchExample");
  }

  @Test
  void an_exception_from_java_is_not_one_that_python_can_raise_again(PythonRun run) {
    ProxyExecutable failing =
        arguments -> {
          throw new IllegalStateException("from Java");
        };

    assertThatPython(() -> find(run, "st.integers()", failing))
        .raises("TypeError")
        .withMessage(
            "exceptions must be classes or instances deriving from BaseException,"
                + " not ForeignException");
  }

  private static Value find(PythonRun run, String strategy, ProxyExecutable predicate) {
    return run.eval("lambda holds: find(" + strategy + ", lambda value: holds(value))")
        .execute(predicate);
  }
}
