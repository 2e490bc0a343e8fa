package dev.verifiedexamples.examples.exceptions;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.PythonRun;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("exceptions/rich_traceback_shows_locals.py")
class RichTracebackShowsLocalsTest implements ClaimTests {

  @Test
  void an_order_of_java_is_drawn_with_its_values(PythonRun run) {
    String picture = run.get("drawn").execute("{\"pieces\": \"many\", \"total\": 1}").asString();

    assertThat(picture.lines().toList())
        .last()
        .isEqualTo("TypeError: unsupported operand type(s) for /: 'int' and 'str'");
    assertThat(run.get("marked").execute(picture))
        .yieldsExactly(
            "describe(text)",
            "return f\"{unit_price(order):.2f} each\"",
            "return order[\"total\"] / pieces");
  }

  @Test
  void an_exception_of_java_is_passed_on_undrawn(PythonRun run) {
    ProxyExecutable failing =
        none -> {
          throw new IllegalStateException("from Java");
        };

    assertThatThrownBy(() -> run.get("hook_draws").execute(failing)).hasMessage("from Java");
    assertThat(run.eval("sys.excepthook.__module__").asString()).doesNotContain("rich");
  }

  @Test
  void no_line_is_wider_than_the_console(PythonRun run) {
    String picture = run.get("drawn").execute("{").asString();

    assertThat(picture.lines()).isNotEmpty().allMatch(line -> line.length() <= 100);
  }
}
