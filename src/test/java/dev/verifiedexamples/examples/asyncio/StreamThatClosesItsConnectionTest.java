package dev.verifiedexamples.examples.asyncio;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("asyncio/stream_that_closes_its_connection.py")
class StreamThatClosesItsConnectionTest implements ClaimTests {

  @Test
  void each_event_loop_may_fetch_the_next_row(PythonRun run) {
    Value asyncioRun = run.eval("asyncio.run");
    Value rows = run.get("Cursor").newInstance("java", 2).invokeMember("__aiter__");

    assertThat(asyncioRun.execute(rows.invokeMember("__anext__"))).isEqualTo("java-1");
    assertThat(asyncioRun.execute(rows.invokeMember("__anext__"))).isEqualTo("java-2");
    assertThatPython(() -> asyncioRun.execute(rows.invokeMember("__anext__")))
        .raises("StopAsyncIteration");
  }

  @Test
  void an_empty_stream_is_opened_and_released_all_the_same(PythonRun run) {
    List<String> lines =
        run.linesPrintedBy(
            () ->
                assertThat(run.eval("asyncio.run(read(Cursor('empty', 0)))")).isEqualTo(List.of()));

    assertThat(lines).containsExactly("empty: open", "empty: released after None");
  }

  @Test
  void an_async_iterator_is_no_iterator_to_java(PythonRun run) {
    Value rows = run.get("Cursor").newInstance("java", 2);

    assertThat(rows.hasIterator()).isFalse();
    assertThat(rows).hasAttribute("__aiter__");
  }
}
