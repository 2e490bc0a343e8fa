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

@PythonExample("generators/generator_throw.py")
class GeneratorThrowTest implements ClaimTests {

  @Test
  void each_exception_thrown_in_halves_the_size(PythonRun run) {
    Value sizes = run.get("page_sizes").execute(100);
    Value throttled = run.get("Throttled");
    sizes.invokeMember("__next__");

    List<String> lines =
        run.linesPrintedBy(
            () -> {
              sizes.invokeMember("throw", throttled.newInstance("503"));
              sizes.invokeMember("throw", throttled.newInstance("busy"));
            });

    assertThat(lines).containsExactly("503: 100 rows were too many", "busy: 50 rows were too many");
    assertThat(sizes.invokeMember("__next__")).isEqualTo(25);
  }

  @Test
  void only_exceptions_can_be_thrown_and_a_refused_throw_changes_nothing(PythonRun run) {
    Value sizes = run.get("page_sizes").execute(100);
    sizes.invokeMember("__next__");

    assertThatPython(() -> sizes.invokeMember("throw", "429"))
        .raises("TypeError")
        .withMessageContaining("exceptions must be classes or instances");

    assertThat(sizes.invokeMember("__next__")).isEqualTo(100);
  }

  @Test
  void contextmanager_throws_the_error_in_and_insists_that_the_generator_ends(PythonRun run) {
    Value contextmanager = run.eval("__import__('contextlib').contextmanager");
    Value manager = contextmanager.execute(run.get("page_sizes")).execute(100);
    Value throttled = run.get("Throttled");

    assertThat(manager.invokeMember("__enter__")).isEqualTo(100);
    Value complaint = throttled.newInstance("429");
    assertThatPython(() -> manager.invokeMember("__exit__", throttled, complaint, run.eval("None")))
        .raises("RuntimeError")
        .withMessage("generator didn't stop after throw()");
  }
}
