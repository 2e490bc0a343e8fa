package dev.verifiedexamples.examples.memory;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("memory/reference_counts.py")
class ReferenceCountsTest implements ClaimTests {

  @Test
  void nothing_can_be_counted_on_graalpy(PythonRun run) {
    assertThatPython(() -> run.eval("sys.getrefcount([])"))
        .raises("AttributeError")
        .withMessage("module 'sys' has no attribute 'getrefcount'");
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
