package dev.verifiedexamples.examples.hypothesis;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("hypothesis/explicit_examples_run_first.py")
class ExplicitExamplesRunFirstTest implements ClaimTests {

  @Test
  void the_explicit_value_comes_before_those_generated(PythonRun run) {
    List<Integer> received = new ArrayList<>();
    ProxyExecutable receive = arguments -> received.add(arguments[0].asInt());

    run.eval(
            "lambda receive: settings(max_examples=5)(example(4711)(given("
                + "st.integers(0, 99))(lambda number: receive(number) and None)))()")
        .execute(receive);

    assertThat(received).hasSize(6).startsWith(4711);
    assertThat(received.subList(1, 6)).allSatisfy(number -> assertThat(number).isBetween(0, 99));
  }

  @Test
  void without_any_phase_the_test_is_skipped(PythonRun run) {
    List<Integer> received = new ArrayList<>();
    ProxyExecutable receive = arguments -> received.add(arguments[0].asInt());
    Value test =
        run.eval(
                "lambda receive: settings(phases=[])(example(1)(given(st.integers())("
                    + "lambda number: receive(number) and None)))")
            .execute(receive);

    assertThatPython(test::execute).raises("SkipTest");

    assertThat(received).isEmpty();
  }

  @Test
  void settings_are_checked_when_they_are_made(PythonRun run) {
    assertThatPython(() -> run.eval("settings(max_examples=0)"))
        .raises("InvalidArgument")
        .withMessageContaining("max_examples=0");
  }
}
