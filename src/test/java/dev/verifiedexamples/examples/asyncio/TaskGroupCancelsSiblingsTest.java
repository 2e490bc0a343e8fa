package dev.verifiedexamples.examples.asyncio;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("asyncio/task_group_cancels_siblings.py")
class TaskGroupCancelsSiblingsTest implements ClaimTests {

  @Test
  void the_group_that_leaves_python_holds_the_error(PythonRun run) {
    PolyglotException failure =
        catchThrowableOfType(
            PolyglotException.class, () -> run.eval("asyncio.run(one_error_is_a_group_as_well())"));

    Value group = failure.getGuestObject();
    assertThat(group).attribute("message").isEqualTo("unhandled errors in a TaskGroup");
    assertThat(group.getMember("exceptions").getArrayElement(0))
        .hasRepr("ConnectionError('bank unreachable')");
  }

  @Test
  void cancelling_the_task_that_owns_the_group_raises_no_group(PythonRun run) {
    Value loop = run.eval("asyncio.new_event_loop()");
    Value owner =
        loop.invokeMember("create_task", run.get("one_error_is_a_group_as_well").execute());
    loop.invokeMember("run_until_complete", run.eval("asyncio.sleep").execute(0));

    owner.invokeMember("cancel");
    assertThatPython(() -> loop.invokeMember("run_until_complete", owner)).raises("CancelledError");

    assertThat(run.eval("lambda loop: len(asyncio.all_tasks(loop))").execute(loop)).isEqualTo(0);
    loop.invokeMember("close");
  }

  @Test
  void without_a_group_the_same_error_arrives_bare(PythonRun run) {
    assertThatPython(() -> run.eval("asyncio.run(charge_card())"))
        .raises("ConnectionError")
        .withMessage("bank unreachable");
  }
}
