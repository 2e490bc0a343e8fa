package dev.verifiedexamples.examples.context_managers;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyIterable;
import org.junit.jupiter.api.Test;

@PythonExample("context_managers/cleanup_on_every_way_out.py")
class CleanupOnEveryWayOutTest implements ClaimTests {

  @Test
  void an_exception_thrown_by_the_rows_releases_the_lock_too(PythonRun run) {
    Value lock = run.eval("Lock()");
    ProxyIterable rows =
        () -> {
          throw new IllegalStateException("from Java");
        };

    assertThatThrownBy(() -> run.get("careful").execute(lock, rows))
        .isInstanceOfSatisfying(
            PolyglotException.class,
            failure -> {
              assertThat(failure.isHostException()).isTrue();
              assertThat(failure.asHostException()).hasMessage("from Java");
            });
    assertThat(lock.invokeMember("locked")).isFalse();
  }

  @Test
  void sys_exit_reaches_java_as_an_exit_request_and_the_lock_is_free(PythonRun run) {
    Value lock = run.eval("Lock()");

    assertThatThrownBy(() -> run.get("leave").execute("exit", lock))
        .isInstanceOfSatisfying(
            PolyglotException.class, failure -> assertThat(failure.isExit()).isTrue());
    assertThat(lock.invokeMember("locked")).isFalse();
  }

  @Test
  void a_loop_that_stops_half_way_keeps_the_lock_until_the_generator_is_closed(PythonRun run) {
    Value lock = run.eval("Lock()");
    Value numbers = run.get("numbers").execute(lock);
    assertThat(lock.invokeMember("locked")).isFalse();

    assertThat(numbers.getIterator().getIteratorNextElement()).isEqualTo(0);
    assertThat(lock.invokeMember("locked")).isTrue();

    numbers.invokeMember("close");
    assertThat(lock.invokeMember("locked")).isFalse();
  }
}
