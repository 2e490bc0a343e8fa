package dev.verifiedexamples.examples.bytecode;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("bytecode/comprehension_appends_without_a_call.py")
class ComprehensionAppendsWithoutACallTest implements ClaimTests {

  @Test
  void a_list_from_java_is_doubled_in_both_ways(PythonRun run) {
    ProxyArray data = ProxyArray.fromArray(4, 5);

    assertThat(run.get("doubled_by_loop").execute(data)).isEqualTo(List.of(8, 10));
    assertThat(run.get("doubled").execute(data)).isEqualTo(List.of(8, 10));
  }

  @Test
  void only_calls_can_be_overridden(PythonRun run) {
    Value audited =
        run.eval("type('Audited', (list,), {'append': lambda self, x: print('append', x)})()");

    assertThat(run.linesPrintedBy(() -> audited.invokeMember("append", 1)))
        .containsExactly("append 1");
    assertThat(run.linesPrintedBy(() -> audited.invokeMember("__iadd__", run.eval("[2, 3]"))))
        .isEmpty();
    assertThat(audited).isEqualTo(List.of(2, 3));
  }

  @Test
  void the_hook_is_gone_also_when_the_function_fails(PythonRun run) {
    ProxyExecutable failing =
        arguments -> {
          throw new IllegalStateException("java says no");
        };

    assertThatThrownBy(() -> run.get("builtins_called").execute(failing))
        .hasMessageContaining("java says no");

    assertThat(run.eval("sys.getprofile()")).isNone();
  }
}
