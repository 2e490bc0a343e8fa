package dev.verifiedexamples.examples.generators;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
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
  void a_java_loop_that_stops_early_leaves_the_cursor_open_until_close(PythonRun run) {
    Value rows = run.get("read_rows").execute("java");
    Value iterator = rows.getIterator();

    assertThat(
            run.linesPrintedBy(
                () -> assertThat(iterator.getIteratorNextElement()).isEqualTo("java row 1")))
        .containsExactly("java: cursor opened");

    assertThat(run.linesPrintedBy(() -> rows.invokeMember("close")))
        .containsExactly("java: reader left at row 1", "java: cursor closed");
    assertThat(iterator.hasIteratorNextElement()).isFalse();
  }

  @Test
  void the_cursor_is_closed_before_the_match_is_returned(PythonRun run) {
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
  void closing_works_with_any_object_that_has_a_close_method(PythonRun run) {
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
  void generator_exit_thrown_in_by_hand_cleans_up_but_comes_back(PythonRun run) {
    Value rows = run.get("read_rows").execute("java");
    rows.invokeMember("__next__");

    List<String> lines =
        run.linesPrintedBy(
            () ->
                assertThatPython(() -> rows.invokeMember("throw", run.eval("GeneratorExit")))
                    .raises("GeneratorExit"));

    assertThat(lines).containsExactly("java: reader left at row 1", "java: cursor closed");
  }
}
