package dev.verifiedexamples.examples.logging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("logging/structlog_processors_are_a_pipeline.py")
class StructlogProcessorsAreAPipelineTest implements ClaimTests {

  private static final String PIPELINE =
      "lambda java: structlog.wrap_logger(structlog.PrintLogger(), processors=["
          + "java, structlog.processors.JSONRenderer(sort_keys=True)])";

  @Test
  void a_java_function_can_add_and_remove_fields(PythonRun run) {
    ProxyExecutable addThread =
        arguments -> {
          Value event = arguments[2];
          event.putHashEntry("length", event.getHashValue("event").asString().length());
          event.removeHashEntry("password");
          return event;
        };
    Value log = run.eval(PIPELINE).execute(addThread);

    List<String> lines =
        run.linesPrintedBy(() -> run.eval("lambda log: log.info('in', password='x')").execute(log));

    assertThat(lines).containsExactly("{\"event\": \"in\", \"length\": 2}");
  }

  @Test
  void a_java_function_can_render_the_line(PythonRun run) {
    ProxyExecutable csv =
        arguments ->
            Stream.of("user", "event")
                .map(name -> arguments[2].getHashValue(name).asString())
                .collect(Collectors.joining(";"));
    Value log =
        run.eval("lambda java: structlog.wrap_logger(structlog.PrintLogger(), processors=[java])")
            .execute(csv);

    assertThat(
            run.linesPrintedBy(
                () -> run.eval("lambda log: log.bind(user='ada').info('paid')").execute(log)))
        .containsExactly("ada;paid");
  }

  @Test
  void an_event_is_dropped_when_the_exception_passes_through_java(PythonRun run) {
    Value drop = run.eval("drop_health_checks");
    ProxyExecutable javaAsksPython = arguments -> drop.execute((Object[]) arguments);
    Value log = run.eval(PIPELINE).execute(javaAsksPython);

    List<String> lines =
        run.linesPrintedBy(
            () -> {
              run.eval("lambda log: log.info('served', path='/health')").execute(log);
              run.eval("lambda log: log.info('served', path='/')").execute(log);
            });

    assertThat(lines).containsExactly("{\"event\": \"served\", \"path\": \"/\"}");
  }
}
