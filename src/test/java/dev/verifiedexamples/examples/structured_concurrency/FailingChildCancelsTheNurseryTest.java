package dev.verifiedexamples.examples.structured_concurrency;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.PythonRun;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("structured_concurrency/failing_child_cancels_the_nursery.py")
class FailingChildCancelsTheNurseryTest implements ClaimTests {

  @Test
  void java_opens_the_group_and_finds_the_error(PythonRun run) {
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
  void several_failures_are_picked_apart_by_type_from_java(PythonRun run) {
    Value split =
        run.eval("ExceptionGroup('both', [OSError('disk'), ConnectionError('net')]).split");

    Value parts = split.execute(run.eval("ConnectionError"));

    // A ConnectionError is an OSError, so the order of the except* clauses matters.
    assertThat(parts.getArrayElement(0).getMember("exceptions"))
        .hasRepr("(ConnectionError('net'),)");
    assertThat(parts.getArrayElement(1).getMember("exceptions")).hasRepr("(OSError('disk'),)");
  }
}
