package dev.verifiedexamples.examples.code_as_data;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.junit.jupiter.api.Test;

@PythonExample("code_as_data/analyse_without_running.py")
class AnalyseWithoutRunningTest implements ClaimTests {

  @Test
  void the_rule_reads_any_source_that_java_hands_in(PythonRun run) {
    String source =
        """
        class Cart:
            def add(self, item, rows=[]):
                rows.append(item)
        """;

    assertThat(run.get("check").execute(source)).isEqualTo(List.of("2: add(rows=[])"));
  }

  @Test
  void source_that_does_not_parse_cannot_be_analysed(PythonRun run) {
    assertThatPython(() -> run.get("check").execute("def broken(:")).raises("SyntaxError");
  }

  @Test
  void dangerous_source_is_only_read(PythonRun run) {
    assertThat(run.linesPrintedBy(() -> run.get("check").execute("print(1); exit(1)"))).isEmpty();
  }

  @Test
  void a_call_that_makes_a_list_is_beyond_this_rule(PythonRun run) {
    assertThat(run.get("check").execute("def f(rows=list()): ...")).isEqualTo(List.of());
    assertThat(run.get("check").execute("def f(*, rows=[]): ...")).isEqualTo(List.of());
  }
}
