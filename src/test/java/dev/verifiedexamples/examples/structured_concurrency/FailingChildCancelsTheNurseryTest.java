package dev.verifiedexamples.examples.structured_concurrency;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("structured_concurrency/failing_child_cancels_the_nursery.py")
class FailingChildCancelsTheNurseryTest implements ClaimTests {

  @Test
  void the_group_that_reaches_java_holds_the_error_itself(PythonRun run) {
    PolyglotException failure =
        catchThrowableOfType(
            PolyglotException.class, () -> run.eval("trio.run(alone_but_grouped)"));

    Value group = failure.getGuestObject();
    assertThat(group).hasTypeName("ExceptionGroup");
    assertThat(group.getMember("exceptions").getArrayElement(0))
        .hasRepr("ConnectionError('paris is gone')");
  }

  @Test
  void called_without_a_nursery_the_same_child_fails_bare(PythonRun run) {
    assertThatPython(() -> run.eval("trio.run(replicate, 'rome', 0)"))
        .raises("ConnectionError")
        .withMessage("rome is gone");
  }

  @Test
  void the_siblings_have_cleaned_up_before_the_error_arrives(PythonRun run) {
    assertThat(run.linesPrintedBy(() -> run.eval("trio.run(one_of_three_fails)")))
        .containsExactlyInAnyOrder("berlin: cancelled", "oslo: cancelled", "lost: paris is gone")
        .endsWith("lost: paris is gone");
  }
}
