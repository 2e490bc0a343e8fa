package dev.verifiedexamples.examples.structured_concurrency;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("structured_concurrency/mock_clock_skips_the_waiting.py")
class MockClockSkipsTheWaitingTest implements ClaimTests {

  @Test
  void fourteen_delays_double_until_they_reach_ten_minutes(PythonRun run) {
    Value bank = run.get("FlakyBank").execute(14);

    run.eval("lambda bank: run_at_once(with_back_off, bank.charge, 6 * 3600)").execute(bank);

    List<Double> expected = new ArrayList<>(List.of(0.0));
    for (int attempt = 0; attempt < 14; attempt++) {
      expected.add(expected.get(attempt) + Math.min(1 << attempt, 600));
    }
    assertThat(bank.getMember("asked_at")).isEqualTo(expected);
  }

  @Test
  void a_clock_without_a_threshold_moves_only_when_it_is_told_to(PythonRun run) {
    Value clock = run.eval("MockClock()");
    assertThat(clock.invokeMember("current_time")).isEqualTo(0.0);

    clock.invokeMember("jump", 90);

    assertThat(clock.invokeMember("current_time")).isEqualTo(90.0);
    assertThatPython(() -> clock.invokeMember("jump", -1))
        .raises("ValueError")
        .withMessage("time can't go backwards");
  }
}
