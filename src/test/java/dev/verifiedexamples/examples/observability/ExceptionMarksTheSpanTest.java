package dev.verifiedexamples.examples.observability;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("observability/exception_marks_the_span.py")
class ExceptionMarksTheSpanTest implements ClaimTests {

  @Test
  void the_stack_trace_in_the_span_leads_to_the_line_that_failed(PythonRun run) {
    // The example's own one was shut down when the example ended, as at the end of any program.
    Value exporter = run.eval("InMemorySpanExporter()");
    run.get("provider")
        .invokeMember("add_span_processor", run.get("SimpleSpanProcessor").execute(exporter));

    assertThatPython(() -> run.get("charge").execute(101)).raises("CardDeclined");

    Value span = exporter.invokeMember("get_finished_spans").getArrayElement(0);
    assertThat(span.getMember("status")).attribute("is_ok").isFalse();
    String stackTrace =
        span.getMember("events")
            .getArrayElement(0)
            .getMember("attributes")
            .invokeMember("get", "exception.stacktrace")
            .asString();
    assertThat(stackTrace).contains("exception_marks_the_span.py", "in charge");
  }

  @Test
  void a_span_counts_as_ok_until_its_status_is_an_error(PythonRun run) {
    Value span = run.eval("tracer.start_span('java')");
    assertThat(span.getMember("status").getMember("is_ok")).isTrue();

    span.invokeMember("set_status", run.eval("StatusCode.ERROR"), "out of memory");

    assertThat(span.getMember("status")).attribute("is_ok").isFalse();
    assertThat(span.getMember("status")).attribute("description").isEqualTo("out of memory");
    span.invokeMember("end");
  }

  @Test
  void a_span_that_is_ended_twice_keeps_its_first_end(PythonRun run) {
    Value span = run.eval("tracer.start_span('java')");
    span.invokeMember("end");
    long end = span.getMember("end_time").asLong();

    assertThat(run.linesPrintedBy(() -> span.invokeMember("end")))
        .containsExactly("Calling end() on an ended span.");
    assertThat(span.getMember("end_time").asLong()).isEqualTo(end);
  }
}
