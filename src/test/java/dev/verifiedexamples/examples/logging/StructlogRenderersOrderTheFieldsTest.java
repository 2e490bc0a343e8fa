package dev.verifiedexamples.examples.logging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("logging/structlog_renderers_order_the_fields.py")
class StructlogRenderersOrderTheFieldsTest implements ClaimTests {

  @Test
  void json_can_be_sorted_by_field(@Fresh PythonRun run) {
    run.eval("use(JSONRenderer(sort_keys=True))");

    assertThat(run.linesPrintedBy(() -> run.eval("log.bind(zone=1).info('hi', area=2)")))
        .singleElement()
        .asString()
        .startsWith("{\"area\": 2, \"event\": \"hi\", \"level\": \"info\", \"timestamp\": ")
        .endsWith("\"zone\": 1}");
  }

  @Test
  void a_bound_logger_keeps_the_renderer_that_it_was_bound_with(@Fresh PythonRun run) {
    run.eval("use(lambda logger, method, event: 'first ' + event['event'])");
    Value bound = run.eval("log.bind()");
    run.eval("use(lambda logger, method, event: 'second ' + event['event'])");

    assertThat(run.linesPrintedBy(() -> bound.invokeMember("info", "hi")))
        .containsExactly("first hi");
    assertThat(run.linesPrintedBy(() -> run.get("log").invokeMember("info", "hi")))
        .containsExactly("second hi");
  }
}
