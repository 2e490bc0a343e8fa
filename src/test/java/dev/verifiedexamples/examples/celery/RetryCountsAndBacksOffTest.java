package dev.verifiedexamples.examples.celery;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import java.util.stream.IntStream;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PythonExample("celery/retry_counts_and_backs_off.py")
class RetryCountsAndBacksOffTest implements ClaimTests {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4})
  void the_delays_of_the_hand_written_retry_double(int failures, PythonRun run) {
    run.get("delays").invokeMember("clear");
    run.get("bank").putMember("failures", failures);

    Value paid = run.eval("pay.delay(7).get()");

    assertThat(paid).isEqualTo("charged 7 after " + failures + " retries");
    assertThat(run.get("delays"))
        .isEqualTo(IntStream.range(0, failures).mapToObj(retry -> 10 << retry).toList());
  }

  @Test
  void the_formula_is_a_power_of_two_with_a_ceiling(PythonRun run) {
    Value interval = run.get("get_exponential_backoff_interval");

    for (int retries = 0; retries < 40; retries++) {
      assertThat(interval.execute(5, retries, 600))
          .isEqualTo((int) Math.min(600, 5 * Math.pow(2, retries)));
    }
  }

  @Test
  void an_error_that_is_not_listed_is_not_retried(PythonRun run) {
    run.get("delays").invokeMember("clear");
    run.get("bank").putMember("failures", "many");

    Value result = run.eval("pay_simply.delay(7)");

    assertThat(result).attribute("state").isEqualTo("FAILURE");
    assertThat(result.getMember("result")).hasTypeName("TypeError");
    assertThat(run.get("delays")).isEqualTo(List.of());
  }
}
