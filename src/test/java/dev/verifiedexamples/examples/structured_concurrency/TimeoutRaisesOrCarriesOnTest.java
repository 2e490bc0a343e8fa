package dev.verifiedexamples.examples.structured_concurrency;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PythonExample("structured_concurrency/timeout_raises_or_carries_on.py")
class TimeoutRaisesOrCarriesOnTest implements ClaimTests {

  @Test
  void clean_up_has_run_before_the_timeout_is_raised(PythonRun run) {
    List<String> lines =
        run.linesPrintedBy(
            () ->
                assertThatPython(() -> run.eval("anyio.run(exact_rate, 30, backend='trio')"))
                    .raises("TimeoutError"));

    assertThat(lines).containsExactly("connection closed");
  }

  @Test
  void trio_by_itself_raises_an_error_that_is_no_timeout_error(PythonRun run) {
    Value tooSlow = run.eval("__import__('trio').TooSlowError");

    assertThat(run.eval("lambda error: issubclass(error, TimeoutError)").execute(tooSlow))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"asyncio", "trio"})
  void a_late_rate_is_the_fallback_and_is_marked_as_such(String backEnd, PythonRun run) {
    Value rate = run.eval("lambda late, on: anyio.run(rate_or_yesterdays, late, backend=on)");

    assertThat(rate.execute(0, backEnd)).hasRepr("(1.08, False)");
    assertThat(rate.execute(30, backEnd)).hasRepr("(1.07, True)");
  }
}
