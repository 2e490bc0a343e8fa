package dev.verifiedexamples.examples.decorators;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.concurrent.atomic.AtomicInteger;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("decorators/lru_cache_on_method_serves_stale_results.py")
class LruCacheOnMethodServesStaleResultsTest implements ClaimTests {

  @Test
  void a_change_that_java_makes_is_missed_like_any_other(@Fresh PythonRun run) {
    Value account = run.get("Account").newInstance(2);
    assertThat(account.invokeMember("balance")).isEqualTo(2500);

    run.get("table").putHashEntry(2, 7);
    assertThat(account.invokeMember("balance")).isEqualTo(2500);
    run.eval("Account.balance.cache_clear()");

    assertThat(account.invokeMember("balance")).isEqualTo(7);
  }

  @Test
  void a_failure_is_not_remembered(@Fresh PythonRun run) {
    Value account = run.get("Account").newInstance(3);

    assertThatPython(() -> account.invokeMember("balance")).raises("KeyError").withMessage("3");
    run.get("table").putHashEntry(3, 300);

    assertThat(account.invokeMember("balance")).isEqualTo(300);
  }

  @Test
  void a_function_of_java_is_called_once_for_each_argument(PythonRun run) {
    AtomicInteger calls = new AtomicInteger();
    ProxyExecutable square =
        arguments -> {
          calls.incrementAndGet();
          return arguments[0].asInt() * arguments[0].asInt();
        };
    Value cached = run.get("lru_cache").execute(square);

    assertThat(cached.execute(9)).isEqualTo(81);
    assertThat(cached.execute(9)).isEqualTo(81);
    assertThat(cached.execute(-9)).isEqualTo(81);

    assertThat(calls).hasValue(2);
  }

  @Test
  void a_list_of_java_is_no_key(PythonRun run) {
    Value length = run.eval("lru_cache(len)");

    assertThat(length.execute("four")).isEqualTo(4);
    assertThatPython(() -> length.execute(ProxyArray.fromArray(1, 2)))
        .raises("TypeError")
        .withMessage("unhashable type: 'ForeignList'");
  }
}
