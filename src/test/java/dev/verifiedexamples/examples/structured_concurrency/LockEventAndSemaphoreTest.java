package dev.verifiedexamples.examples.structured_concurrency;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@PythonExample("structured_concurrency/lock_event_and_semaphore.py")
class LockEventAndSemaphoreTest implements ClaimTests {

  @ParameterizedTest
  @CsvSource({"1, 10, 1", "10, 1, 1", "7, 7, 7", "0, 3, 0"})
  void no_more_tasks_are_at_work_than_there_are_or_than_may(
      int tasks, int limit, int peak, PythonRun run) {
    Value busiest = run.eval("lambda tasks, limit: anyio.run(busiest, tasks, limit)");

    assertThat(busiest.execute(tasks, limit)).isEqualTo(peak);
  }

  @Test
  void a_semaphore_starts_with_zero_or_more(PythonRun run) {
    assertThat(run.eval("anyio.Semaphore(0).value")).isEqualTo(0);
    assertThatPython(() -> run.eval("anyio.Semaphore(-1)"))
        .raises("ValueError")
        .withMessage("initial_value must be >= 0");
  }

  @Test
  void an_event_is_set_once_and_has_nothing_to_clear_it(PythonRun run) {
    Value event = run.eval("anyio.Event()");

    event.invokeMember("set");
    event.invokeMember("set");

    assertThat(event.invokeMember("is_set")).isTrue();
    assertThat(event.hasMember("clear")).isFalse();
    assertThat(run.eval("__import__('asyncio').Event()").hasMember("clear")).isTrue();
  }
}
