package dev.verifiedexamples.examples.exceptions;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("exceptions/rich_traceback_shows_locals.py")
class RichTracebackShowsLocalsTest implements ClaimTests {

  @Test
  void another_order_fails_with_its_own_values(PythonRun run) {
    Value trace = extracted(run, "{\"pieces\": \"many\", \"total\": 1}");

    Value innermost = trace.getMember("stacks").getArrayElement(0).getMember("frames");
    Value frame = innermost.getArrayElement(innermost.getArraySize() - 1);
    assertThat(frame).attribute("name").isEqualTo("unit_price");
    assertThat(run.eval("str").execute(frame.getMember("locals").getHashValue("pieces")))
        .isEqualTo("'many'");
  }

  @Test
  void a_long_value_is_shortened(PythonRun run) {
    Value trace = extracted(run, "{\"total\": 1, \"pieces\": \"" + "x".repeat(200) + "\"}");

    Value frames = trace.getMember("stacks").getArrayElement(0).getMember("frames");
    Value frame = frames.getArrayElement(frames.getArraySize() - 1);
    assertThat(run.eval("str").execute(frame.getMember("locals").getHashValue("pieces")).asString())
        .startsWith("'" + "x".repeat(80) + "'")
        .endsWith("+120");
  }

  /** What rich would show for the failure of an order, with local variables. */
  private static Value extracted(PythonRun run, String order) {
    PolyglotException failure =
        catchThrowableOfType(PolyglotException.class, () -> run.get("describe").execute(order));
    return run.eval(
            "lambda error: Traceback.extract(type(error), error, error.__traceback__,"
                + " show_locals=True)")
        .execute(failure.getGuestObject());
  }
}
