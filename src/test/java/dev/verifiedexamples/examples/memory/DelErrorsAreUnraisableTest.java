package dev.verifiedexamples.examples.memory;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;

@PythonExample("memory/del_errors_are_unraisable.py")
class DelErrorsAreUnraisableTest implements ClaimTests {

  @Test
  void dropping_an_object_on_graalpy_runs_no_finalizer_even_after_a_collection(PythonRun run) {
    assertThat(
            run.linesPrintedBy(
                () -> {
                  run.get("Repaired").newInstance("Java");
                  run.eval("gc.collect()");
                }))
        .containsExactly("Created Java");
  }

  @Test
  void called_by_hand_the_same_finalizers_print_or_raise(PythonRun run) {
    Value repaired = run.get("Repaired").newInstance("Java");
    Value faulty = run.get("LargeObject").newInstance("Java");

    assertThat(run.linesPrintedBy(() -> repaired.invokeMember("__del__")))
        .containsExactly("Deleted Java");
    assertThatPython(() -> faulty.invokeMember("__del__"))
        .raises("NameError")
        .withMessage("name 'name' is not defined");
  }

  @Test
  void the_report_names_the_error(PythonRun run) {
    ProxyObject unraisable =
        ProxyObject.fromMap(Map.of("exc_value", run.eval("KeyError('session')")));

    assertThat(run.linesPrintedBy(() -> run.get("report").execute(unraisable)))
        .containsExactly("ignored KeyError: 'session'");
  }
}
