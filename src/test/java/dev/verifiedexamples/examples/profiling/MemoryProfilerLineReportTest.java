package dev.verifiedexamples.examples.profiling;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("profiling/memory_profiler_line_report.py")
class MemoryProfilerLineReportTest implements ClaimTests {

  @Test
  void a_call_from_java_is_measured_line_by_line(PythonRun run) {
    Value report = run.get("rows").execute(run.get("handle_request"));

    assertThat(run.eval("lambda report: [row.statement for row in report]").execute(report))
        .yieldsExactly(
            "@profile(stream=output)",
            "answer = \"y\" * 40_000_000",
            "kept.append(answer)",
            "return len(answer)");
  }

  @Test
  void the_result_of_a_profiled_function_is_its_own(PythonRun run) {
    assertThat(run.get("convert").execute()).isEqualTo(40_000_000);
  }

  @Test
  void a_function_without_a_file_has_no_lines(PythonRun run) {
    List<String> printed =
        run.linesPrintedBy(
            () -> {
              Value report = run.eval("rows(profile(lambda: 42, stream=output))");

              assertThat(report.getArraySize()).isZero();
            });

    assertThat(printed).containsExactly("ERROR: Could not find file <string>");
  }
}
