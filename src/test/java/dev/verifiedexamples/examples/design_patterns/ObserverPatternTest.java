package dev.verifiedexamples.examples.design_patterns;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;

@PythonExample("design_patterns/observer_pattern.py")
class ObserverPatternTest implements ClaimTests {

  @Test
  void any_object_with_an_update_method_can_observe(PythonRun run) {
    List<String> heard = new ArrayList<>();
    ProxyObject observer = observer(heard::add);
    Value subject = run.get("Observable").newInstance();

    subject.invokeMember("attach", observer);
    subject.invokeMember("notify", "Invoice paid");

    assertThat(heard).containsExactly("Invoice paid");
  }

  @Test
  void an_observer_attached_during_an_event_hears_only_the_next_one(PythonRun run) {
    List<String> heard = new ArrayList<>();
    Value subject = run.get("Observable").newInstance();
    ProxyObject late = observer(heard::add);
    ProxyObject host = observer(event -> subject.invokeMember("attach", late));
    subject.invokeMember("attach", host);

    subject.invokeMember("notify", "first");
    assertThat(heard).isEmpty();
    subject.invokeMember("notify", "second");
    assertThat(heard).containsExactly("second");
  }

  @Test
  void an_object_without_update_is_found_out_at_the_first_event(PythonRun run) {
    Value subject = run.get("Observable").newInstance();
    subject.invokeMember("attach", run.eval("object()"));

    assertThatPython(() -> subject.invokeMember("notify", "anything"))
        .raises("AttributeError")
        .withMessage("'object' object has no attribute 'update'");
  }

  private static ProxyObject observer(Consumer<String> reaction) {
    ProxyExecutable update =
        arguments -> {
          reaction.accept(arguments[0].asString());
          return null;
        };
    return ProxyObject.fromMap(Map.of("update", update));
  }
}
