package dev.verifiedexamples.examples.decorators;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("decorators/stacked_decorators.py")
class StackedDecoratorsTest implements ClaimTests {

  @Test
  void java_composes_the_same_stack_by_calling_the_decorators(PythonRun run) {
    Value view = run.eval("lambda user: f'hello {user}'");

    Value stacked = run.get("authenticated").execute(run.get("timed").execute(view));

    assertThat(run.linesPrintedBy(() -> stacked.execute("grace")))
        .containsExactly("auth: checking", "timer: started", "timer: stopped");
    assertThat(stacked.execute("grace")).isEqualTo("hello grace");
  }

  @Test
  void the_timer_stops_even_when_the_view_fails(PythonRun run) {
    Value failing = run.eval("timed(lambda user: 1 / 0)");

    assertThat(
            run.linesPrintedBy(
                () ->
                    assertThatPython(() -> failing.execute("ada"))
                        .raises("ZeroDivisionError")
                        .withMessage("division by zero")))
        .containsExactly("timer: started", "timer: stopped");
  }

  @Test
  void an_empty_name_is_turned_away_like_no_name(PythonRun run) {
    assertThat(run.get("dashboard").execute("")).isEqualTo("401 Unauthorized");
  }
}
