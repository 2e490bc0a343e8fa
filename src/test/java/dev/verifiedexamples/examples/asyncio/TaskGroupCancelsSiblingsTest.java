package dev.verifiedexamples.examples.asyncio;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.PythonRun;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("asyncio/task_group_cancels_siblings.py")
class TaskGroupCancelsSiblingsTest implements ClaimTests {

  @Test
  void java_opens_the_group_and_finds_the_error_inside(PythonRun run) {
    PolyglotException failure =
        catchThrowableOfType(
            PolyglotException.class, () -> run.eval("asyncio.run(one_error_is_a_group_as_well())"));

    Value group = failure.getGuestObject();
    assertThat(group).attribute("message").isEqualTo("unhandled errors in a TaskGroup");
    assertThat(group.getMember("exceptions").getArrayElement(0))
        .hasRepr("ConnectionError('bank unreachable')");
  }

  @Test
  void split_sorts_the_errors_of_a_group_by_type(PythonRun run) {
    Value group = run.eval("ExceptionGroup('batch', [KeyError('k'), ConnectionError('c')])");

    Value parts = group.invokeMember("split", run.eval("ConnectionError"));

    Value matching = parts.getArrayElement(0).getMember("exceptions");
    Value rest = parts.getArrayElement(1).getMember("exceptions");
    assertThat(matching.getArrayElement(0)).hasRepr("ConnectionError('c')");
    assertThat(rest.getArrayElement(0)).hasRepr("KeyError('k')");
  }

  @Test
  void without_a_group_the_same_error_arrives_bare(PythonRun run) {
    assertThatPython(() -> run.eval("asyncio.run(charge_card())"))
        .raises("ConnectionError")
        .withMessage("bank unreachable");
  }
}
