package dev.verifiedexamples.examples.rest_framework;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("rest_framework/nested_errors_mirror_the_input.py")
class NestedErrorsMirrorTheInputTest implements ClaimTests {

  @Test
  void a_number_in_a_text_is_a_number_and_a_fraction_is_none(PythonRun run) {
    Value leg = run.get("leg");

    assertThat(run.get("errors").execute(leg.execute("Ulm", "Bern", "7"), back(run, 7)))
        .isEqualTo(Map.of());
    Value errors = run.get("errors").execute(back(run, 7), leg.execute("Ulm", "Bern", 7.5));
    assertThat(run.get("second").execute(errors.getHashValue("legs")))
        .isEqualTo(Map.of("km", List.of("A valid integer is required.")));
  }

  @Test
  void a_child_that_is_no_mapping_has_an_error_of_its_own(PythonRun run) {
    Value errors = run.get("errors").execute(back(run, 7), "by train");

    assertThat(run.get("second").execute(errors.getHashValue("legs")))
        .isEqualTo(
            Map.of(
                "non_field_errors", List.of("Invalid data. Expected a dictionary, but got str.")));
  }

  @Test
  void a_code_goes_with_the_error_not_with_the_place(PythonRun run) {
    Value gap = run.get("codes").execute(back(run, 1), back(run, 2));

    assertThat(gap).isEqualTo(Map.of("legs", List.of("gap")));
  }

  private static Value back(PythonRun run, int km) {
    return run.get("leg").execute("Bern", "Ulm", km);
  }
}
