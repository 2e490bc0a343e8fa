package dev.verifiedexamples.examples.asyncio;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("asyncio/aclose_ends_the_stream_now.py")
class AcloseEndsTheStreamNowTest implements ClaimTests {

  @Test
  void running_what_aclose_returns_closes_the_stream(PythonRun run) {
    Value loop = run.eval("asyncio.new_event_loop()");
    Value stream = run.get("prices").execute("JAVA");
    loop.invokeMember("run_until_complete", stream.invokeMember("__anext__"));

    Value closing = stream.invokeMember("aclose");
    assertThat(run.linesPrintedBy(() -> loop.invokeMember("run_until_complete", closing)))
        .containsExactly("JAVA: unsubscribed");

    assertThatPython(
            () -> loop.invokeMember("run_until_complete", stream.invokeMember("__anext__")))
        .raises("StopAsyncIteration");
    loop.invokeMember("close");
  }

  @Test
  void a_stream_that_was_never_read_has_nothing_to_clean_up(PythonRun run) {
    Value loop = run.eval("asyncio.new_event_loop()");
    Value stream = run.get("prices").execute("JAVA");

    assertThat(
            run.linesPrintedBy(
                () -> loop.invokeMember("run_until_complete", stream.invokeMember("aclose"))))
        .isEmpty();
    loop.invokeMember("close");
  }

  @Test
  void every_complaint_doubles_the_interval(PythonRun run) {
    Value loop = run.eval("asyncio.new_event_loop()");
    Value stream = run.get("prices").execute("JAVA");
    loop.invokeMember("run_until_complete", stream.invokeMember("__anext__"));
    Runnable complain =
        () -> {
          Value complaint = run.get("TooFast").newInstance();
          Value next = stream.invokeMember("athrow", complaint);
          loop.invokeMember("run_until_complete", next);
        };

    assertThat(
            run.linesPrintedBy(
                () -> {
                  complain.run();
                  complain.run();
                }))
        .containsExactly("JAVA: now every 0.02 s", "JAVA: now every 0.04 s");
    assertThat(loop.invokeMember("run_until_complete", stream.invokeMember("__anext__")))
        .isEqualTo("JAVA 103");
    loop.invokeMember("close");
  }
}
