package dev.verifiedexamples.examples.exceptions;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.PolyglotException.StackFrame;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyHashMap;
import org.junit.jupiter.api.Test;

@PythonExample("exceptions/traceback_is_a_list_of_frames.py")
class TracebackIsAListOfFramesTest implements ClaimTests {

  @Test
  void the_java_stack_trace_names_the_same_frames_innermost_first(PythonRun run) {
    PolyglotException failure =
        catchThrowableOfType(
            PolyglotException.class,
            () -> run.get("check_order").execute(run.eval("{'amount': 0}")));

    List<String> names = new ArrayList<>();
    for (StackFrame frame : failure.getPolyglotStackTrace()) {
      if (frame.isGuestFrame()) {
        names.add(frame.getRootName());
      }
    }
    assertThat(names).startsWith("require_positive", "check_order");
  }

  @Test
  void another_wrong_amount_fails_at_the_same_place(PythonRun run) {
    ProxyHashMap order = ProxyHashMap.from(new HashMap<>(Map.of("amount", -1)));
    Value error = run.get("fails_with").execute(order);

    assertThat(run.get("fingerprint").execute(error)).isEqualTo("AssertionError in check_order");
  }

  @Test
  void a_hidden_helper_also_hides_its_own_mistakes(PythonRun run) {
    ProxyHashMap order = ProxyHashMap.from(new HashMap<>(Map.of("amount", "many")));
    Value error = run.get("fails_with").execute(order);

    assertThat(run.get("fingerprint").execute(error)).isEqualTo("TypeError in check_order");
  }
}
