package dev.verifiedexamples.examples.asyncio;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("asyncio/stream_with_a_clean_up_that_waits.py")
class StreamWithACleanUpThatWaitsTest implements ClaimTests {

  @Test
  void an_error_handed_to_the_exit_is_not_suppressed(PythonRun run) {
    Value loop = run.eval("asyncio.new_event_loop()");
    Value manager = run.get("open_rows").execute("java");
    Value stream = loop.invokeMember("run_until_complete", manager.invokeMember("__aenter__"));
    assertThat(loop.invokeMember("run_until_complete", stream.invokeMember("__anext__")))
        .isEqualTo("java-1");

    Value error = run.eval("OSError('disk full')");
    Value exit = manager.invokeMember("__aexit__", error.getMetaObject(), error, run.eval("None"));
    assertThat(
            run.linesPrintedBy(
                () -> assertThat(loop.invokeMember("run_until_complete", exit)).isFalse()))
        .containsExactly("java: releasing", "java: released");
    loop.invokeMember("close");
  }

  @Test
  void an_error_thrown_into_the_stream_lets_finally_wait_on_graalpy_too(PythonRun run) {
    Value loop = run.eval("asyncio.new_event_loop()");
    Value stream = run.get("rows_with_finally").execute("java");
    loop.invokeMember("run_until_complete", stream.invokeMember("__anext__"));

    // An exception other than GeneratorExit: only aclose() does not know how to wait.
    Value failure = stream.invokeMember("athrow", run.eval("OSError('line dead')"));
    assertThat(
            run.linesPrintedBy(
                () ->
                    assertThatPython(() -> loop.invokeMember("run_until_complete", failure))
                        .raises("OSError")
                        .withMessage("line dead")))
        .containsExactly("java: releasing", "java: released");
    loop.invokeMember("close");
  }
}
