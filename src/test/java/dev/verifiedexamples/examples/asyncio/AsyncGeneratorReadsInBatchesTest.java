package dev.verifiedexamples.examples.asyncio;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("asyncio/async_generator_reads_in_batches.py")
class AsyncGeneratorReadsInBatchesTest implements ClaimTests {

  @Test
  void every_second_row_sends_a_query(PythonRun run) {
    Value loop = run.eval("asyncio.new_event_loop()");
    Value database = run.get("Database").newInstance(5);
    Value rows = run.get("stream_rows").execute(database, 2);

    for (int row = 1; row <= 5; row++) {
      assertThat(loop.invokeMember("run_until_complete", rows.invokeMember("__anext__")))
          .isEqualTo("event " + row);
      assertThat(database).attribute("queries").isEqualTo((row + 1) / 2);
    }

    assertThatPython(() -> loop.invokeMember("run_until_complete", rows.invokeMember("__anext__")))
        .raises("StopAsyncIteration");
    assertThat(database).attribute("queries").isEqualTo(3);
    loop.invokeMember("close");
  }

  @Test
  void a_stream_that_fails_is_over_and_sends_no_further_query(PythonRun run) {
    Value loop = run.eval("asyncio.new_event_loop()");
    Value database = run.get("Database").newInstance(5);
    Value rows = run.get("stream_rows").execute(database, "two");

    assertThatPython(() -> loop.invokeMember("run_until_complete", rows.invokeMember("__anext__")))
        .raises("TypeError");
    assertThatPython(() -> loop.invokeMember("run_until_complete", rows.invokeMember("__anext__")))
        .raises("StopAsyncIteration");

    assertThat(database).attribute("queries").isEqualTo(1);
    loop.invokeMember("close");
  }

  @Test
  void one_generous_batch_is_one_query(PythonRun run) {
    assertThat(run.eval("list(asyncio.run(queries_for(1000, batch_size=1001)))"))
        .yieldsExactly(1000, 1);
  }
}
