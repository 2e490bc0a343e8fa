package dev.verifiedexamples.examples.decorators;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("decorators/wrapper_measures_until_the_return.py")
class WrapperMeasuresUntilTheReturnTest implements ClaimTests {

  @Test
  void a_folder_in_a_folder_is_measured_within_the_time_of_its_parent(@Fresh PythonRun run) {
    assertThat(
            run.linesPrintedBy(
                () -> assertThat(run.eval("folder_size({'a': {'b': {'c': 1}}})")).isEqualTo(1)))
        .containsExactly("folder_size took 1 s", "folder_size took 2 s", "folder_size took 3 s");
  }

  @Test
  void a_generator_that_is_never_read_takes_no_time_at_all(@Fresh PythonRun run) {
    int before = run.eval("clock.now").asInt();

    run.get("read_rows").execute(1_000_000);

    assertThat(run.eval("clock.now")).isEqualTo(before);
  }

  @Test
  void to_measure_a_generator_read_it_inside_the_measured_function(@Fresh PythonRun run) {
    Value reading = run.eval("timed(lambda count: list(read_rows.__wrapped__(count)))");

    assertThat(run.linesPrintedBy(() -> reading.execute(3))).containsExactly("<lambda> took 180 s");
  }
}
