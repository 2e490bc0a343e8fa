package dev.verifiedexamples.examples.profiling;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("profiling/timeit_runs_what_you_ask.py")
class TimeitRunsWhatYouAskTest implements ClaimTests {

  private final List<String> journal = new ArrayList<>();

  @Test
  void setup_clock_statements_clock_in_this_order(PythonRun run) {
    Value seconds = timer(run).invokeMember("timeit", 2);

    assertThat(journal).containsExactly("setup", "clock", "statement", "statement", "clock");
    assertThat(seconds).isEqualTo(3);
  }

  @Test
  void to_run_nothing_is_allowed(PythonRun run) {
    timer(run).invokeMember("timeit", 0);

    assertThat(journal).containsExactly("setup", "clock", "clock");
  }

  @Test
  void the_collector_works_again_after_a_statement_that_failed(PythonRun run) {
    Value timer = run.eval("timeit.Timer('1 / 0')");

    assertThatPython(() -> timer.invokeMember("timeit", 1)).raises("ZeroDivisionError");

    assertThat(run.eval("gc.isenabled()")).isTrue();
  }

  @Test
  void a_statement_is_text_or_can_be_called(PythonRun run) {
    assertThatPython(() -> run.eval("timeit.Timer").newInstance(42))
        .raises("ValueError")
        .withMessage("stmt is neither a string nor callable");
  }

  /** The clock of this timer shows how many lines the journal has. */
  private Value timer(PythonRun run) {
    return run.eval("timeit.Timer")
        .newInstance(writing("statement"), writing("setup"), writing("clock"));
  }

  private ProxyExecutable writing(String line) {
    return none -> {
      journal.add(line);
      return journal.size();
    };
  }
}
