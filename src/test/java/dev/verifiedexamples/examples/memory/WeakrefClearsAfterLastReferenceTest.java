package dev.verifiedexamples.examples.memory;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("memory/weakref_clears_after_last_reference.py")
class WeakrefClearsAfterLastReferenceTest implements ClaimTests {

  @Test
  void a_value_held_by_java_keeps_the_object_alive(PythonRun run) {
    Value held = run.get("LargeObject").newInstance("Java");
    Value reference = run.eval("weakref.ref").execute(held);

    run.eval("gc.collect()");

    assertThat(reference.execute()).isSameObjectAs(held);
    assertThat(run.get("describe").execute(reference)).isEqualTo("still here: Java");
  }

  @Test
  void references_to_one_object_are_shared_unless_they_have_a_callback(PythonRun run) {
    Value held = run.get("LargeObject").newInstance("Java");
    Value ref = run.eval("weakref.ref");
    ProxyExecutable callback = arguments -> null;

    assertThat(ref.execute(held)).isSameObjectAs(ref.execute(held));
    assertThat(ref.execute(held, callback)).isNotSameObjectAs(ref.execute(held));
  }

  @Test
  void describe_takes_any_callable_for_a_reference(PythonRun run) {
    ProxyExecutable cleared = arguments -> null;

    assertThat(run.get("describe").execute(cleared)).isEqualTo("gone");
  }
}
