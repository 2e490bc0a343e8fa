package dev.verifiedexamples.examples.hypothesis;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("hypothesis/assume_discards_and_counts.py")
class AssumeDiscardsAndCountsTest implements ClaimTests {

  @Test
  void outside_of_a_test_assume_raises_what_hypothesis_would_catch(PythonRun run) {
    assertThat(run.eval("assume(1 < 2)")).isTrue();
    assertThatPython(() -> run.eval("assume(2 < 1)")).raises("UnsatisfiedAssumption");
  }

  @Test
  void only_values_that_meet_the_assumption_are_counted(PythonRun run) {
    List<Integer> accepted = new ArrayList<>();
    ProxyExecutable isPrime =
        arguments -> BigInteger.valueOf(arguments[0].asInt()).isProbablePrime(20);
    ProxyExecutable accept = arguments -> accepted.add(arguments[0].asInt());

    run.eval(
            "lambda is_prime, accept: settings(max_examples=10, suppress_health_check=["
                + "HealthCheck.filter_too_much])(given(st.integers(0, 60))("
                + "lambda number: assume(is_prime(number)) and accept(number) and None))()")
        .execute(isPrime, accept);

    assertThat(accepted)
        .hasSize(10)
        .allSatisfy(number -> assertThat(BigInteger.valueOf(number).isProbablePrime(20)).isTrue());
  }
}
