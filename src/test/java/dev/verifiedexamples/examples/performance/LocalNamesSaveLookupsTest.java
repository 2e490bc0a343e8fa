package dev.verifiedexamples.examples.performance;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
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
  void in_a_module_of_java_the_name_is_read_in_each_pass_or_once(@Fresh PythonRun run) {
    Value data = run.eval("[4.0] * 100");
    JavaMath module = new JavaMath();
    run.eval("globals()").putHashEntry("math", module);

    Value fast = run.get("with_local_names").execute(data);
    int atFirst = module.reads.get();
    Value slow = run.get("plain_loop").execute(data);

    assertThat(fast).isEqualTo(Collections.nCopies(100, 2.0));
    assertThat(slow).isEqualTo(Collections.nCopies(100, 2.0));
    assertThat(atFirst).isLessThan(3);
    assertThat(module.reads.get() - atFirst).isGreaterThanOrEqualTo(100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain_loop", "with_local_names", "as_documented"})
  void an_error_in_the_middle_is_the_same_error(String version, PythonRun run) {
    assertThatPython(() -> run.get(version).execute(run.eval("[1.0, -1.0]")))
        .raises("ValueError")
        .withMessageContaining("math domain error");
  }

  @Test
  void a_local_name_does_not_see_a_replacement_that_comes_during_the_loop(@Fresh PythonRun run) {
    Value numbers =
        run.eval("(globals().update(math=CountingModule()) or n for n in [1.0, 4.0, 9.0])");

    assertThat(run.get("with_local_names").execute(numbers)).isEqualTo(List.of(1.0, 2.0, 3.0));

    assertThat(run.eval("math.lookups")).isEqualTo(0);
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
