package dev.verifiedexamples.examples.memory;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("memory/reference_counts.py")
class ReferenceCountsTest implements ClaimTests {

  @Test
  void a_reference_that_java_holds_keeps_an_object_alive(@Fresh PythonRun run) {
    Value session = run.get("Session").newInstance();
    Value watcher = run.eval("weakref.ref").execute(session);

    run.eval("gc.collect()");

    assertThat(watcher.execute()).isSameObjectAs(session);
  }

  @Test
  void a_collection_ends_what_neither_python_nor_java_holds(PythonRun run) {
    Value held = run.get("Session").newInstance();
    Value dropped = run.eval("[weakref.ref(Session()) for _ in range(100)]");
    Value watcher = run.eval("weakref.ref").execute(held);

    run.eval("gc.collect()");

    assertThat(run.eval("lambda refs: sum(ref() is None for ref in refs)").execute(dropped))
        .isEqualTo(100);
    assertThat(watcher.execute()).isSameObjectAs(held);
  }
}
