package dev.verifiedexamples.examples.pytest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.junit.jupiter.api.Test;

@PythonExample("pytest/markers_are_registered_in_the_right_section.py")
class MarkersAreRegisteredInTheRightSectionTest implements ClaimTests {

  @Test
  void pytest_ini_wins_over_setup_cfg_even_if_it_registers_nothing(PythonRun run) {
    run.eval("Path('setup.cfg').write_text('[tool:pytest]' + MARKERS)");

    assertThat(run.linesPrintedBy(() -> run.eval("registered('pytest.ini', '[pytest]\\n')")))
        .containsExactly("[]");
  }

  @Test
  void the_name_of_a_marker_ends_at_a_colon_or_a_parenthesis(PythonRun run) {
    assertThat(
            run.linesPrintedBy(
                () ->
                    run.eval(
                        "registered('pytest.ini', '[pytest]\\nmarkers = slow\\n  unit(n): …')")))
        .containsExactly("['slow']");
  }
}
