package dev.verifiedexamples.examples.generators;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("generators/nothing_runs_before_next.py")
class NothingRunsBeforeNextTest implements ClaimTests {

  @Test
  void asking_whether_there_is_a_next_element_runs_the_body(PythonRun run) {
    Value pages = run.get("pages_unchecked").execute(3, 3);

    assertThat(run.linesPrintedBy(pages::getIterator)).isEmpty();
    Value iterator = pages.getIterator();

    List<String> lines =
        run.linesPrintedBy(() -> assertThat(iterator.hasIteratorNextElement()).isTrue());
    assertThat(lines).containsExactly("making the first page");
    assertThat(iterator.getIteratorNextElement()).hasRepr("range(0, 3)");
    assertThat(iterator.hasIteratorNextElement()).isFalse();
  }

  @Test
  void a_wrong_argument_surfaces_when_java_asks_for_the_first_page(PythonRun run) {
    Value iterator = run.get("pages_unchecked").execute(3, -1).getIterator();

    assertThatPython(iterator::hasIteratorNextElement)
        .raises("ValueError")
        .withMessage("page size -1");
  }

  @Test
  void the_checked_function_refuses_at_the_call(PythonRun run) {
    assertThatPython(() -> run.get("pages_of").execute(3, -1))
        .raises("ValueError")
        .withMessage("page size -1");
    assertThat(run.get("pages_of").execute(0, 1)).yieldsExactly();
  }
}
