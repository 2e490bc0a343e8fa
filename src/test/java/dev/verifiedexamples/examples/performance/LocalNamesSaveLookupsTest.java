package dev.verifiedexamples.examples.performance;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PythonExample("performance/local_names_save_lookups.py")
class LocalNamesSaveLookupsTest implements ClaimTests {

  @Test
  void for_an_object_of_java_each_lookup_is_a_call_of_java(PythonRun run) {
    Value data = run.eval("[4.0] * 100");
    JavaMath slow = new JavaMath();
    JavaMath fast = new JavaMath();

    Value slowly = run.get("slow").execute(data, slow);
    Value quickly = run.get("fast").execute(data, fast);

    assertThat(slowly).isEqualTo(Collections.nCopies(100, 2.0));
    assertThat(quickly).isEqualTo(Collections.nCopies(100, 2.0));
    assertThat(slow.reads.get()).isGreaterThanOrEqualTo(100);
    assertThat(fast.reads.get()).isLessThan(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"slow", "fast", "plain"})
  void an_error_in_the_middle_is_the_same_error(String version, PythonRun run) {
    assertThatPython(() -> run.get(version).execute(run.eval("[1.0, -1.0]")))
        .raises("ValueError")
        .withMessageContaining("math domain error");
  }

  @Test
  void the_documented_version_returns_nothing_to_java_either(PythonRun run) {
    assertThat(run.get("fast_as_documented").execute(run.get("data"))).isNone();
    assertThat(run.get("slow").execute(run.eval("[]"))).isEqualTo(List.of());
  }

  /** A module with one function, which counts how often it is read. */
  private static final class JavaMath implements ProxyObject {
    final AtomicInteger reads = new AtomicInteger();

    @Override
    public Object getMember(String key) {
      reads.incrementAndGet();
      ProxyExecutable sqrt = arguments -> Math.sqrt(arguments[0].asDouble());
      return sqrt;
    }

    @Override
    public Object getMemberKeys() {
      return new String[] {"sqrt"};
    }

    @Override
    public boolean hasMember(String key) {
      return key.equals("sqrt");
    }

    @Override
    public void putMember(String key, Value value) {
      throw new UnsupportedOperationException();
    }
  }
}
