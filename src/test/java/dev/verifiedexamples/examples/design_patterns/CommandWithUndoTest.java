package dev.verifiedexamples.examples.design_patterns;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyHashMap;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;

@PythonExample("design_patterns/command_with_undo.py")
class CommandWithUndoTest implements ClaimTests {

  @Test
  void commands_are_undone_and_redone_in_order(PythonRun run) {
    List<String> calls = new ArrayList<>();
    Value history = run.get("CommandHistory").execute();

    history.invokeMember("execute", command(calls, "a"));
    history.invokeMember("execute", command(calls, "b"));
    history.invokeMember("undo");
    history.invokeMember("undo");
    history.invokeMember("redo");

    assertThat(calls).containsExactly("do a", "do b", "undo b", "undo a", "do a");
  }

  @Test
  void a_command_that_fails_is_not_undone(PythonRun run) {
    ProxyExecutable failing =
        arguments -> {
          throw new IllegalStateException("from Java");
        };
    List<String> calls = new ArrayList<>();
    Value history = run.get("CommandHistory").execute();
    history.invokeMember("execute", command(calls, "a"));

    assertThatThrownBy(
            () -> history.invokeMember("execute", ProxyObject.fromMap(Map.of("execute", failing))))
        .hasMessage("from Java");
    history.invokeMember("undo");

    assertThat(calls).containsExactly("do a", "undo a");
  }

  @Test
  void a_java_map_gets_its_old_price_back(PythonRun run) {
    Map<Object, Object> prices = new HashMap<>(Map.of("tea", 4));
    Value command = run.get("SetPrice").execute(ProxyHashMap.from(prices), "tea", 5);

    command.invokeMember("execute");
    assertThat(run.eval("lambda prices: prices['tea']").execute(ProxyHashMap.from(prices)))
        .isEqualTo(5);
    command.invokeMember("undo");
    assertThat(run.eval("lambda prices: prices['tea']").execute(ProxyHashMap.from(prices)))
        .isEqualTo(4);
  }

  private static ProxyObject command(List<String> calls, String name) {
    ProxyExecutable execute = arguments -> calls.add("do " + name);
    ProxyExecutable undo = arguments -> calls.add("undo " + name);
    return ProxyObject.fromMap(Map.of("execute", execute, "undo", undo));
  }
}
