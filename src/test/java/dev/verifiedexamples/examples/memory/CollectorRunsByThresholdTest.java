package dev.verifiedexamples.examples.memory;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("memory/collector_runs_by_threshold.py")
class CollectorRunsByThresholdTest implements ClaimTests {

  @Test
  void a_java_function_is_told_when_a_collection_starts_and_stops(@Fresh PythonRun run) {
    List<String> phases = new ArrayList<>();
    ProxyExecutable hear = arguments -> phases.add(arguments[0].asString());
    run.eval("gc.callbacks").invokeMember("append", hear);

    run.eval("gc.collect()");

    assertThat(phases).containsExactly("start", "stop");
  }

  @Test
  void an_exception_ends_the_pause_and_goes_on(@Fresh PythonRun run) {
    Value pause = run.get("collector_paused").execute();
    pause.invokeMember("__enter__");
    assertThat(run.eval("gc.isenabled()")).isFalse();

    Value none = run.eval("None");
    Value swallowed =
        pause.invokeMember("__exit__", run.eval("KeyError"), run.eval("KeyError('x')"), none);

    assertThat(swallowed).isFalse();
    assertThat(run.eval("gc.isenabled()")).isTrue();
  }

  @Test
  void a_collector_that_was_off_stays_off(@Fresh PythonRun run) {
    Value none = run.eval("None");
    run.eval("gc.disable()");

    Value pause = run.get("collector_paused").execute();
    pause.invokeMember("__enter__");
    pause.invokeMember("__exit__", none, none, none);

    assertThat(run.eval("gc.isenabled()")).isFalse();
  }
}
