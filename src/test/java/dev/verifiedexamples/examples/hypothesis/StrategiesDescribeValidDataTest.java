package dev.verifiedexamples.examples.hypothesis;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.regex.Pattern;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("hypothesis/strategies_describe_valid_data.py")
class StrategiesDescribeValidDataTest implements ClaimTests {

  @Test
  void every_generated_address_matches_in_java_as_well(PythonRun run) {
    Pattern pattern = Pattern.compile(run.get("PATTERN").asString());
    ProxyExecutable matches = arguments -> pattern.matcher(arguments[0].asString()).matches();
    Value made = run.get("made");

    assertThat(run.eval("lambda made, matches: sum(map(matches, made))").execute(made, matches))
        .isEqualTo(20);
  }

  @Test
  void limits_that_leave_no_value_are_refused(PythonRun run) {
    assertThatPython(() -> run.eval("st.integers(5, 4).example()")).raises("InvalidArgument");
    assertThatPython(() -> run.eval("st.text(min_size=3, max_size=2).example()"))
        .raises("InvalidArgument");
  }
}
