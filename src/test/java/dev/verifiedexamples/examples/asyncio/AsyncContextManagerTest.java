package dev.verifiedexamples.examples.asyncio;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("asyncio/async_context_manager.py")
class AsyncContextManagerTest implements ClaimTests {

  @Test
  void the_steps_of_async_with_can_be_taken_one_by_one(PythonRun run) {
    Value asyncioRun = run.eval("asyncio.run");
    Value resource = run.get("AsyncResource").newInstance("file");
    assertThat(resource.getMember("is_open")).isFalse();

    Value entered = asyncioRun.execute(resource.invokeMember("__aenter__"));
    assertThat(entered).isSameObjectAs(resource);
    assertThat(resource).attribute("is_open").isTrue();

    Value none = run.eval("None");
    Value suppress = asyncioRun.execute(resource.invokeMember("__aexit__", none, none, none));
    assertThat(suppress).isFalse();
    assertThat(resource).attribute("is_open").isFalse();
  }

  @Test
  void an_error_of_another_type_is_passed_on_after_the_release_too(PythonRun run) {
    List<String> lines =
        run.linesPrintedBy(
            () ->
                assertThatPython(() -> run.eval("asyncio.run(use('socket', 'three'))"))
                    .raises("TypeError")
                    .withMessageContaining("unsupported operand type(s) for /"));

    assertThat(lines).hasSize(3).last().asString().startsWith("releasing socket after TypeError");
  }

  @Test
  void an_async_context_manager_is_no_ordinary_one(PythonRun run) {
    Value resource = run.get("AsyncResource").newInstance("file");

    assertThat(resource).hasAttribute("__aenter__").doesNotHaveAttribute("__enter__");
  }
}
