package dev.verifiedexamples.examples.metaclasses;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("metaclasses/metaclass_call_controls_instances.py")
class MetaclassCallControlsInstancesTest implements ClaimTests {

  @Test
  void an_instance_asked_for_by_java_is_the_one_that_python_has(PythonRun run) {
    Value connection = run.get("Connection");

    assertThat(run.linesPrintedBy(() -> connection.newInstance("db://java"))).isEmpty();
    assertThat(connection.newInstance("db://java")).isSameObjectAs(run.get("primary"));
  }

  @Test
  void a_constructor_that_failed_leaves_nothing_behind(PythonRun run) {
    Value archive = run.eval("OnePerClass('Archive', (Connection,), {})");

    assertThatPython(archive::newInstance)
        .raises("TypeError")
        .withMessageContaining("missing 1 required positional argument: 'url'");

    Value opened = archive.newInstance("db://archive");
    assertThat(opened).attribute("url").isEqualTo("db://archive");
    assertThat(archive.newInstance()).isSameObjectAs(opened);
  }

  @Test
  void unpickling_goes_round_the_metaclass_as_copying_does(PythonRun run) {
    Value roundTrip = run.eval("lambda pickle, thing: pickle.loads(pickle.dumps(thing))");

    Value twin = roundTrip.execute(run.eval("__import__('pickle')"), run.get("replica"));

    assertThat(twin).hasTypeName("ReadReplica");
    assertThat(twin).attribute("url").isEqualTo("db://replica");
    assertThat(twin).isNotSameObjectAs(run.get("replica"));
  }
}
