package dev.verifiedexamples.examples.exceptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("exceptions/rich_traceback_leaves_out_frames.py")
class RichTracebackLeavesOutFramesTest implements ClaimTests {

  @Test
  void an_error_with_a_cause_is_drawn_as_two_tracebacks(PythonRun run) {
    Value failing =
        run.eval(
            "(lambda space: (exec('def failing():\\n try:\\n  broken_order()\\n"
                + " except ValueError as error:\\n  raise LookupError(7) from error', space),"
                + " space['failing'])[1])({'broken_order': broken_order})");

    List<String> lines = run.get("drawn").execute(failing).asString().lines().toList();

    assertThat(lines)
        .contains("The above exception was the direct cause of the following exception:");
    assertThat(lines).last().isEqualTo("LookupError: 7");
  }

  @Test
  void a_java_exception_is_not_drawn_but_passed_on(PythonRun run) {
    ProxyExecutable failing =
        none -> {
          throw new IllegalStateException("from Java");
        };

    assertThatThrownBy(() -> run.get("drawn").execute(failing)).hasMessage("from Java");
  }
}
