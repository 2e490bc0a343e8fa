package dev.verifiedexamples.examples.hypothesis;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.PythonRun;
import java.util.concurrent.atomic.AtomicInteger;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("hypothesis/counterexample_is_shrunk.py")
class CounterexampleIsShrunkTest implements ClaimTests {

  @Test
  void a_predicate_of_java_gets_its_simplest_values(PythonRun run) {
    ProxyExecutable isLong = arguments -> arguments[0].asString().length() > 3;
    ProxyExecutable isSquare =
        arguments -> {
          int root = (int) Math.sqrt(arguments[0].asInt());
          return root > 4 && root * root == arguments[0].asInt();
        };

    assertThat(find(run, "st.text()", isLong)).isEqualTo("0000");
    assertThat(find(run, "st.integers(0, 1000)", isSquare)).isEqualTo(25);
  }

  @Test
  void a_property_that_nothing_has_is_an_error(PythonRun run) {
    ProxyExecutable never = arguments -> false;

    assertThatPython(() -> find(run, "st.booleans()", never)).raises("NoSuchExample");
  }

  @Test
  void an_exception_of_java_ends_the_search_at_once(PythonRun run) {
    AtomicInteger calls = new AtomicInteger();
    ProxyExecutable failing =
        arguments -> {
          calls.incrementAndGet();
          throw new IllegalStateException("from Java");
        };

    assertThatThrownBy(() -> find(run, "st.integers()", failing)).hasMessage("from Java");
    assertThat(calls.get()).isPositive();
  }

  private static Value find(PythonRun run, String strategy, ProxyExecutable predicate) {
    return run.eval("lambda holds: find(" + strategy + ", lambda value: holds(value))")
        .execute(predicate);
  }
}
