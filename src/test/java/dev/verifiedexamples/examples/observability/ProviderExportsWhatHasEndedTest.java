package dev.verifiedexamples.examples.observability;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("observability/provider_exports_what_has_ended.py")
class ProviderExportsWhatHasEndedTest implements ClaimTests {

  private static final String PROVIDER =
      "lambda exporter: (lambda p: p.add_span_processor(BatchSpanProcessor(exporter)) or p)"
          + "(TracerProvider())";

  @Test
  void a_span_that_ends_after_the_shutdown_is_lost(PythonRun run) {
    Value exporter = run.eval("InMemorySpanExporter()");
    Value provider = run.eval(PROVIDER).execute(exporter);
    Value tracer = provider.invokeMember("get_tracer", "test");
    Value open = tracer.invokeMember("start_span", "open");
    tracer.invokeMember("start_span", "ended").invokeMember("end");
    assertThat(exporter.invokeMember("get_finished_spans").getArraySize()).isZero();

    provider.invokeMember("shutdown");
    open.invokeMember("end");

    assertThat(
            run.eval("lambda spans: [span.name for span in spans]")
                .execute(exporter.invokeMember("get_finished_spans")))
        .isEqualTo(List.of("ended"));
  }

  @Test
  void a_provider_without_a_processor_records_and_exports_nothing(PythonRun run) {
    Value provider = run.eval("TracerProvider()");
    Value span =
        provider.invokeMember("get_tracer", "test").invokeMember("start_span", "to nowhere");

    assertThat(span.invokeMember("is_recording")).isTrue();
    span.invokeMember("end");
    assertThat(provider.invokeMember("force_flush")).isTrue();
  }
}
