package dev.verifiedexamples.examples.memory;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.math.BigInteger;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("memory/identity_of_equal_numbers.py")
class IdentityOfEqualNumbersTest implements ClaimTests {

  @Test
  void numbers_from_java_are_what_they_are_worth(PythonRun run) {
    Value is = run.eval("lambda a, b: a is b");

    assertThat(is.execute(1000, 1000L)).isTrue();
    assertThat(is.execute(1.5, 1.5f)).isTrue();
    assertThat(is.execute(Double.NaN, Double.NaN)).isTrue();
    assertThat(is.execute(1, 1.0)).isFalse();
    assertThat(is.execute(1, true)).isFalse();
  }

  @Test
  void a_big_integer_from_java_equals_but_is_no_other_one(PythonRun run) {
    BigInteger big = BigInteger.TWO.pow(64);

    assertThat(run.eval("lambda a, b: a == b").execute(big, run.eval("2 ** 64"))).isTrue();
    assertThat(run.eval("lambda a, b: a is b").execute(big, run.eval("2 ** 64"))).isFalse();
  }

  @Test
  void a_sentinel_keeps_its_identity_on_the_way_through_java(PythonRun run) {
    Value setting = run.get("setting");
    Value none = run.eval("{}");

    assertThat(setting.execute(none, "retries", 3)).isEqualTo(3);
    assertThatPython(() -> setting.execute(none, "retries", run.get("MISSING")))
        .raises("KeyError")
        .withMessage("'retries'");
  }
}
