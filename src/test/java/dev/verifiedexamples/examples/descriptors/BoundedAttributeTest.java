package dev.verifiedexamples.examples.descriptors;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.math.BigInteger;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("descriptors/bounded_attribute.py")
class BoundedAttributeTest implements ClaimTests {

  @Test
  void not_a_number_is_refused_and_infinity_is_within_an_open_side(PythonRun run) {
    Value config = run.get("NetworkConfig").newInstance(80);

    assertThatPython(() -> config.putMember("jitter", Double.NaN))
        .raises("ValueError")
        .withMessage("'_bounded_jitter' must be <= 0.5, got nan");
    config.putMember("timeout", Double.POSITIVE_INFINITY);
    assertThat(config).attribute("timeout").isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void numbers_of_any_size_are_compared_as_numbers(PythonRun run) {
    Value config = run.get("NetworkConfig").newInstance(80);
    BigInteger huge = BigInteger.TWO.pow(70);

    assertThatPython(() -> config.putMember("port", Long.MAX_VALUE))
        .raises("ValueError")
        .withMessage("'_bounded_port' must be <= 65535, got 9223372036854775807");
    assertThatPython(() -> config.putMember("port", huge))
        .raises("ValueError")
        .withMessage("'_bounded_port' must be <= 65535, got " + huge);
    config.putMember("port", (short) 443);
    assertThat(config).attribute("port").isEqualTo(443);
  }

  @Test
  void java_reads_the_limits_from_the_class_before_it_offers_a_value(PythonRun run) {
    Value port = run.get("NetworkConfig").getMember("port");

    assertThat(port).attribute("minimum").isEqualTo(1);
    assertThat(port).attribute("maximum").isEqualTo(65535);
    assertThat(run.get("NetworkConfig").getMember("timeout")).attribute("maximum").isNone();
  }
}
