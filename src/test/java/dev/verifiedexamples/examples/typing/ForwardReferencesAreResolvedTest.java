package dev.verifiedexamples.examples.typing;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.HashMap;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyHashMap;
import org.junit.jupiter.api.Test;

@PythonExample("typing/forward_references_are_resolved.py")
class ForwardReferencesAreResolvedTest implements ClaimTests {

  @Test
  void java_says_what_a_missing_name_stands_for(PythonRun run) {
    ProxyHashMap names = ProxyHashMap.from(new HashMap<>(Map.of("Decimal", run.eval("complex"))));
    Value hints = run.eval("get_type_hints").execute(run.get("price"), run.eval("{}"), names);

    assertThat(hints.getHashValue("return")).isSameObjectAs(run.eval("complex"));
  }

  @Test
  void every_reading_evaluates_the_text_again(PythonRun run) {
    Value annotated = run.eval("lambda item: None");
    annotated.putMember("__annotations__", run.eval("{'item': \"print('read')\"}"));
    Value read = run.eval("get_type_hints");

    assertThat(
            run.linesPrintedBy(
                () -> {
                  read.execute(annotated);
                  read.execute(annotated);
                }))
        .containsExactly("read", "read");
  }

  @Test
  void a_java_function_has_no_hints_to_read(PythonRun run) {
    ProxyExecutable function = arguments -> null;

    assertThatPython(() -> run.eval("get_type_hints").execute(function)).raises("TypeError");
  }
}
