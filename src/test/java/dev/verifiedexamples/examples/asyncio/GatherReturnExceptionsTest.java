package dev.verifiedexamples.examples.asyncio;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("asyncio/gather_return_exceptions.py")
class GatherReturnExceptionsTest implements ClaimTests {

  @Test
  void a_returned_exception_can_still_be_thrown(PythonRun run) {
    Value outcomes = run.eval("asyncio.run(load_dashboard('stocks', 'news'))");
    Value failure = outcomes.getArrayElement(0);

    assertThat(failure).hasTypeName("PermissionError");
    assertThat(failure.isException()).isTrue();
    assertThatPython(failure::throwException)
        .raises("PermissionError")
        .withMessage("stocks needs a login");
  }

  @Test
  void answers_and_failures_are_told_apart_without_naming_a_python_type(PythonRun run) {
    Value outcomes = run.get("outcomes");
    List<String> answers = new ArrayList<>();

    for (long i = 0; i < outcomes.getArraySize(); i++) {
      Value outcome = outcomes.getArrayElement(i);
      answers.add(outcome.isException() ? "n/a" : outcome.asString());
    }

    assertThat(answers).containsExactly("<news>", "n/a", "<mail>", "n/a");
  }

  @Test
  void a_dashboard_without_widgets_is_an_empty_list(PythonRun run) {
    assertThat(run.eval("asyncio.run(load_dashboard())")).isEqualTo(List.of());
  }
}
