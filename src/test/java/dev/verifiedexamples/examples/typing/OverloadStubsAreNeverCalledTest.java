package dev.verifiedexamples.examples.typing;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.junit.jupiter.api.Test;

@PythonExample("typing/overload_stubs_are_never_called.py")
class OverloadStubsAreNeverCalledTest implements ClaimTests {

  @Test
  void java_overloads_by_number_of_arguments_as_the_stubs_do(PythonRun run) {
    Value settings = run.get("settings");

    assertThat(settings.invokeMember("get", "user")).isNone();
    assertThat(settings.invokeMember("get", "user", "root")).isEqualTo("root");
  }

  @Test
  void what_no_stub_admits_fails_somewhere_inside(PythonRun run) {
    assertThatPython(() -> run.get("process").execute(2.5))
        .raises("TypeError")
        .withMessage("'float' object is not iterable");
    assertThatPython(() -> run.get("process").execute(ProxyArray.fromArray("a", 1)))
        .raises("AttributeError")
        .withMessage("'int' object has no attribute 'upper'");
  }

  @Test
  void a_test_over_the_stubs_finds_an_implementation_that_disagrees(@Fresh PythonRun run) {
    Value liar = run.eval("[overload(lambda item: None), lambda item: str(item)][1]");
    Value stub = run.eval("get_overloads").execute(liar).getArrayElement(0);
    stub.putMember("__annotations__", run.eval("{'item': int, 'return': int}"));

    assertThat(run.get("keeps_promises").execute(liar, 42)).isEqualTo(List.of("42: broken"));
  }
}
