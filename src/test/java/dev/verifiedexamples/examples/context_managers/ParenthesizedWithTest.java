package dev.verifiedexamples.examples.context_managers;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.PythonRun;
import java.util.List;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.junit.jupiter.api.Test;

@PythonExample("context_managers/parenthesized_with.py")
class ParenthesizedWithTest implements ClaimTests {

  @Test
  void on_a_good_day_both_print_the_same(PythonRun run) {
    List<String> flat = run.linesPrintedBy(() -> run.get("flat").execute(true));

    assertThat(flat)
        .containsExactly(
            "+ database", "+ mail", "+ printer", "writing", "- printer", "- mail", "- database")
        .isEqualTo(run.linesPrintedBy(() -> run.get("pyramid").execute(true)));
  }

  @Test
  void whether_mail_works_is_a_question_of_truth_to_python(PythonRun run) {
    assertThatPython(() -> run.get("flat").execute(ProxyArray.fromArray()))
        .raises("ConnectionError")
        .withMessage("no mail");
    assertThat(run.linesPrintedBy(() -> run.get("flat").execute(ProxyArray.fromArray(0))))
        .contains("writing");
  }
}
