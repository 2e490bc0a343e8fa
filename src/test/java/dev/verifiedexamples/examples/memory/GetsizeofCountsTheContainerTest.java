package dev.verifiedexamples.examples.memory;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("memory/getsizeof_counts_the_container.py")
class GetsizeofCountsTheContainerTest implements ClaimTests {

  @Test
  void the_size_of_a_builtin_is_an_error_that_python_can_not_catch(@Fresh PythonRun run) {
    run.eval("exec")
        .execute(
            """
            def careful():
                try:
                    return sys.getsizeof([])
                except BaseException:
                    return 0
            """,
            run.eval("globals()"));

    assertThatThrownBy(() -> run.get("careful").execute())
        .isInstanceOfSatisfying(
            PolyglotException.class, error -> assertThat(error.isInternalError()).isTrue());

    assertThat(run.eval("1 + 1")).isEqualTo(2);
  }

  @Test
  void java_can_say_how_large_an_object_is(PythonRun run) {
    ProxyExecutable size = arguments -> 4096;
    Value make = run.eval("lambda size: type('Buffer', (), {'__sizeof__': size})()");

    assertThat(run.eval("sys.getsizeof").execute(make.execute(size))).isEqualTo(4096);
  }

  @Test
  void a_size_must_be_a_number_and_not_negative(PythonRun run) {
    Value sized =
        run.eval("lambda size: sys.getsizeof(type('X', (), {'__sizeof__': lambda _: size})())");

    assertThatPython(() -> sized.execute("large")).raises("TypeError");
    assertThatPython(() -> sized.execute(-1)).raises("ValueError");
  }
}
