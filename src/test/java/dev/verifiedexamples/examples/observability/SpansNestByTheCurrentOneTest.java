package dev.verifiedexamples.examples.observability;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.TypeLiteral;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;

@PythonExample("observability/spans_nest_by_the_current_one.py")
class SpansNestByTheCurrentOneTest implements ClaimTests {

  private static final TypeLiteral<List<Value>> LIST_OF_VALUES = new TypeLiteral<>() {};

  @Test
  void children_begin_and_end_within_their_parent(PythonRun run) {
    Value exporter = freshExporter(run);

    run.eval("asyncio.run(process('J1'))");
    Value finished = exporter.invokeMember("get_finished_spans");

    List<Value> spans = finished.as(LIST_OF_VALUES);
    Value root = spans.get(2);
    assertThat(root).attribute("name").isEqualTo("process order");
    for (Value child : spans.subList(0, 2)) {
      assertThat(id(child.getMember("parent"))).isEqualTo(id(root.getMember("context")));
      assertThat(child.getMember("start_time").asLong())
          .isGreaterThanOrEqualTo(root.getMember("start_time").asLong());
      assertThat(child.getMember("end_time").asLong())
          .isLessThanOrEqualTo(root.getMember("end_time").asLong());
    }
  }

  @Test
  void an_exporter_written_in_java_receives_each_span_as_it_ends(PythonRun run) {
    List<String> received = new ArrayList<>();
    ProxyExecutable export =
        arguments -> received.add(arguments[0].getArrayElement(0).getMember("name").asString());
    Value tracer =
        run.eval(
                "lambda exporter: (lambda provider: provider.add_span_processor("
                    + "SimpleSpanProcessor(exporter)) or provider)(TracerProvider())")
            .execute(ProxyObject.fromMap(Map.of("export", export)))
            .invokeMember("get_tracer", "java");

    Value outer = tracer.invokeMember("start_as_current_span", "outer");
    outer.invokeMember("__enter__");
    tracer.invokeMember("start_span", "inner").invokeMember("end");
    assertThat(received).containsExactly("inner");
    outer.invokeMember("__exit__", null, null, null);

    assertThat(received).containsExactly("inner", "outer");
  }

  /** The example's own one was shut down when the example ended, as at the end of any program. */
  private static Value freshExporter(PythonRun run) {
    Value exporter = run.eval("InMemorySpanExporter()");
    run.get("provider")
        .invokeMember("add_span_processor", run.get("SimpleSpanProcessor").execute(exporter));
    return exporter;
  }

  private static String id(Value context) {
    return context.getMember("span_id").toString();
  }
}
