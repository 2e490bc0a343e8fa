package dev.verifiedexamples.examples.profiling;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("profiling/profile_decorator.py")
class ProfileDecoratorTest implements ClaimTests {

  @Test
  void a_call_from_java_is_profiled_like_any_other(@Fresh PythonRun run) {
    Value result = run.get("total").execute(ProxyArray.fromArray("apple", "apple"));

    assertThat(result).isEqualTo(1.0);
    assertThat(run.eval("calls(total.profiles[-1], 'price')")).isEqualTo(2);
  }

  @Test
  void an_exception_of_java_passes_unchanged_and_leaves_no_profiler_behind(PythonRun run) {
    IllegalStateException broken = new IllegalStateException("no connection");
    ProxyExecutable failing =
        arguments -> {
          throw broken;
        };
    Value profiled = run.get("profiled").execute(failing);

    PolyglotException raised = catchThrowableOfType(PolyglotException.class, profiled::execute);

    assertThat(raised.asHostException()).isSameAs(broken);
    assertThat(profiled.getMember("profiles").getArraySize()).isEqualTo(1);
    assertThat(run.eval("sys.getprofile()")).isNone();
  }

  @Test
  void a_function_decorated_twice_keeps_two_sets_of_figures(PythonRun run) {
    Value first = run.get("profiled").execute(run.get("price"));
    Value second = run.get("profiled").execute(run.get("price"));

    first.execute("apple");
    first.execute("melon");
    second.execute("apple");

    assertThat(first.getMember("profiles").getArraySize()).isEqualTo(2);
    assertThat(second.getMember("profiles").getArraySize()).isEqualTo(1);
    assertThat(first.getMember("__wrapped__")).isSameObjectAs(second.getMember("__wrapped__"));
  }
}
