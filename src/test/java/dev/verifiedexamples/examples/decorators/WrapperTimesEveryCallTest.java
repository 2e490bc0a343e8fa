package dev.verifiedexamples.examples.decorators;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.concurrent.atomic.AtomicInteger;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("decorators/wrapper_times_every_call.py")
class WrapperTimesEveryCallTest implements ClaimTests {

  @Test
  void a_clock_of_java_is_read_once_before_and_once_after_the_call(PythonRun run) {
    AtomicInteger readings = new AtomicInteger();
    ProxyExecutable clock = arguments -> readings.incrementAndGet() * 10;
    Value timedLength = run.get("timed").execute(clock).execute(run.eval("len"));

    assertThat(run.linesPrintedBy(() -> assertThat(timedLength.execute("four")).isEqualTo(4)))
        .containsExactly("len took 10 s");
    assertThat(readings).hasValue(2);
  }

  @Test
  void what_has_no_name_runs_and_then_fails_to_be_reported(PythonRun run) {
    AtomicInteger calls = new AtomicInteger();
    ProxyExecutable lambda = arguments -> calls.incrementAndGet();
    Value timed = run.get("timed").execute(run.get("clock")).execute(lambda);

    assertThatPython(timed::execute).raises("AttributeError").withMessageContaining("__name__");
    assertThat(calls).hasValue(1);
  }

  @Test
  void wrong_arguments_reach_the_original_and_are_measured_too(PythonRun run) {
    assertThat(
            run.linesPrintedBy(
                () ->
                    assertThatPython(() -> run.get("resize").execute("cat.png", 300))
                        .raises("TypeError")
                        .withMessageContaining("resize() takes 1 positional argument")))
        .containsExactly("resize took 0 s");
  }
}
