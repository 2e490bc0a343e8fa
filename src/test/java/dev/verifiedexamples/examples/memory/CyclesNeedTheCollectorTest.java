package dev.verifiedexamples.examples.memory;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("memory/cycles_need_the_collector.py")
class CyclesNeedTheCollectorTest implements ClaimTests {

  @Test
  void a_cycle_that_leads_through_java_is_collected(PythonRun run) {
    Value watcher = nodeWhoseNextIsAJavaFunctionThatKnowsIt(run);

    run.eval("gc.collect()");

    assertThat(watcher.execute()).isNone();
  }

  private static Value nodeWhoseNextIsAJavaFunctionThatKnowsIt(PythonRun run) {
    Value node = run.get("Node").newInstance(1);
    ProxyExecutable knowing = arguments -> node;
    node.putMember("next", knowing);
    assertThat(node.invokeMember("next")).isSameObjectAs(node);
    return run.eval("weakref.ref").execute(node);
  }

  @Test
  void a_child_that_java_holds_does_not_hold_its_parent(PythonRun run) {
    Value child = run.get("Parent").newInstance().getMember("children").getArrayElement(0);

    run.eval("gc.collect()");

    assertThat(child).attribute("parent").isNone();
  }

  @Test
  void a_parent_that_java_holds_holds_its_children(PythonRun run) {
    Value parent = run.get("Parent").newInstance();
    Value watcher = run.eval("lambda parent: weakref.ref(parent.children[0])").execute(parent);

    run.eval("gc.collect()");

    assertThat(watcher.execute()).attribute("parent").isSameObjectAs(parent);
  }
}
