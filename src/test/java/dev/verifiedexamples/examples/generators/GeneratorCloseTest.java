package dev.verifiedexamples.examples.generators;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.PythonRun;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;

@PythonExample("generators/generator_close.py")
class GeneratorCloseTest implements ClaimTests {

  @Test
  void a_java_loop_that_stops_early_closes_the_generator_itself(PythonRun run) {
    Value rows = run.get("read_rows").execute("java");
    Value iterator = rows.getIterator();
    assertThat(iterator.getIteratorNextElement()).isEqualTo("java row 1");
    assertThat(iterator.getIteratorNextElement()).isEqualTo("java row 2");

    List<String> lines = run.linesPrintedBy(() -> rows.invokeMember("close"));

    assertThat(lines).containsExactly("java: reader left at row 2", "java: cursor closed");
    assertThat(iterator.hasIteratorNextElement()).isFalse();
  }

  @Test
  void the_cursor_is_closed_before_the_first_match_reaches_java(PythonRun run) {
    List<String> lines =
        run.linesPrintedBy(
            () -> {
              Value match = run.get("first_match").execute("t", "2");
              assertThat(match).isEqualTo("t row 2");
            });

    assertThat(lines)
        .containsExactly("t: cursor opened", "t: reader left at row 2", "t: cursor closed");
  }

  @Test
  void closing_closes_a_java_object_that_has_a_close_method(PythonRun run) {
    AtomicInteger closed = new AtomicInteger();
    ProxyExecutable close = arguments -> closed.incrementAndGet();
    Value closing = run.get("closing").execute(ProxyObject.fromMap(Map.of("close", close)));

    closing.invokeMember("__enter__");
    assertThat(closed).hasValue(0);
    Value none = run.eval("None");
    closing.invokeMember("__exit__", none, none, none);

    assertThat(closed).hasValue(1);
  }

  @Test
  void a_generator_that_answers_the_request_with_a_yield_is_at_fault(PythonRun run) {
    Value clinging = run.get("stubborn").execute();
    clinging.invokeMember("__next__");

    assertThatPython(() -> clinging.invokeMember("close"))
        .raises("RuntimeError")
        .withMessage("generator ignored GeneratorExit");
  }
}
