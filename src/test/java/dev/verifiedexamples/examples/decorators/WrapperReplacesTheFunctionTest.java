package dev.verifiedexamples.examples.decorators;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("decorators/wrapper_replaces_the_function.py")
class WrapperReplacesTheFunctionTest implements ClaimTests {

  @Test
  void a_wrapper_passes_on_what_it_is_given_by_name_and_by_position(PythonRun run) {
    Value join = run.eval("logged(lambda *parts, sep: sep.join(parts))");

    assertThat(
            run.linesPrintedBy(
                () ->
                    assertThat(run.eval("lambda f: f('a', 'b', sep='-')").execute(join))
                        .isEqualTo("a-b")))
        .containsExactly("calling with ('a', 'b') and {'sep': '-'}", "returned 'a-b'");
  }

  @Test
  void a_function_that_raises_returns_nothing_to_log(PythonRun run) {
    Value failing = run.eval("logged(lambda: 1 // 0)");

    assertThat(
            run.linesPrintedBy(
                () -> assertThatPython(failing::execute).raises("ZeroDivisionError")))
        .containsExactly("calling with () and {}");
  }

  @Test
  void decorating_twice_logs_twice(PythonRun run) {
    Value twice = run.get("logged").execute(run.get("logged").execute(run.get("add")));

    assertThat(run.linesPrintedBy(() -> twice.execute(1, 2)))
        .containsExactly(
            "calling with (1, 2) and {}", "calling with (1, 2) and {}", "returned 3", "returned 3");
  }
}
