package dev.verifiedexamples.examples.decorators;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.concurrent.atomic.AtomicInteger;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("decorators/class_holds_the_settings.py")
class ClassHoldsTheSettingsTest implements ClaimTests {

  @Test
  void java_cuts_the_line_by_writing_to_the_object_between_the_layers(@Fresh PythonRun run) {
    run.get("bank").putMember("failures", 2);

    assertThatPython(() -> run.get("transfer").execute(10))
        .raises("CircuitOpen")
        .withMessage("transfer was not even tried");

    run.get("bank").putMember("failures", 1);
    assertThat(run.get("transfer").execute(10)).isEqualTo("sent 10");
  }

  @Test
  void an_exception_of_java_is_no_connection_error_and_opens_nothing(PythonRun run) {
    AtomicInteger calls = new AtomicInteger();
    ProxyExecutable failing =
        arguments -> {
          calls.incrementAndGet();
          throw new IllegalStateException("no answer to Java");
        };
    Value breaker = run.get("CircuitBreaker").newInstance(1);
    Value guarded = breaker.execute(failing);

    assertThatThrownBy(guarded::execute).hasMessage("no answer to Java");
    assertThatThrownBy(guarded::execute).hasMessage("no answer to Java");

    assertThat(calls).hasValue(2);
    assertThat(breaker).attribute("failures").isEqualTo(0);
  }

  @Test
  void breakers_of_one_class_are_strangers(@Fresh PythonRun run) {
    Value own = run.get("CircuitBreaker").newInstance(1);
    Value guarded = own.execute(run.get("transfer").getMember("__wrapped__"));
    own.putMember("failures", 1);

    assertThatPython(() -> guarded.execute(5)).raises("CircuitOpen");
    assertThat(run.get("transfer").execute(5)).isEqualTo("sent 5");
  }
}
