package dev.verifiedexamples.examples.memory;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("memory/gc_overhead_is_a_difference.py")
class GcOverheadIsADifferenceTest implements ClaimTests {

  @Test
  void work_that_takes_longer_with_the_collector_shows_in_the_difference(@Fresh PythonRun run) {
    Value seconds = run.eval("lambda f, on: seconds(f, collecting=on)");
    Value work =
        run.eval("lambda: setattr(Clock, 'seconds', Clock.seconds + 5 + 2 * gc.isenabled())");

    assertThat(seconds.execute(work, true)).isEqualTo(7);
    assertThat(seconds.execute(work, false)).isEqualTo(5);
  }

  @Test
  void the_collector_is_on_again_after_work_that_fails(PythonRun run) {
    Value seconds = run.eval("lambda f: seconds(f, collecting=False)");

    assertThatPython(() -> seconds.execute(run.eval("lambda: 1 // 0"))).raises("ZeroDivisionError");

    assertThat(run.eval("gc.isenabled()")).isTrue();
  }
}
