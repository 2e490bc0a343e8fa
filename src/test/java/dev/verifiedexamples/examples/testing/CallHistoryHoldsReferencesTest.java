package dev.verifiedexamples.examples.testing;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.TypeLiteral;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;

@PythonExample("testing/call_history_holds_references.py")
class CallHistoryHoldsReferencesTest implements ClaimTests {

  @Test
  void a_java_list_of_arguments_holds_references_too(PythonRun run) {
    List<Value> kept = new ArrayList<>();
    List<List<Integer>> copied = new ArrayList<>();
    ProxyExecutable insert =
        arguments -> {
          kept.add(arguments[1]);
          copied.add(List.copyOf(arguments[1].as(INTEGERS)));
          return null;
        };

    run.get("archive").execute(database(run, insert), 1);

    assertThat(copied).containsExactly(List.of(7), List.of(8));
    assertThat(kept).allSatisfy(batch -> assertThat(batch).isEqualTo(List.of()));
  }

  @Test
  void without_rows_the_history_has_no_insert(PythonRun run) {
    Value database = run.eval("Mock(**{'query.return_value': []})");

    run.get("archive").execute(database, 2);

    assertThat(run.eval("lambda mock: [name for name, _, _ in mock.mock_calls]").execute(database))
        .isEqualTo(List.of("query", "commit"));
  }

  @Test
  void calls_of_the_mock_and_of_its_methods_are_one_history(PythonRun run) {
    Value log = run.eval("Mock()");

    log.execute("from Java", 1);
    log.invokeMember("flush");

    assertThat(log).attribute("mock_calls").hasRepr("[call('from Java', 1), call.flush()]");
  }

  private static final TypeLiteral<List<Integer>> INTEGERS = new TypeLiteral<>() {};

  private static ProxyObject database(PythonRun run, ProxyExecutable insert) {
    ProxyExecutable query = arguments -> run.eval("[{'id': 7}, {'id': 8}]");
    ProxyExecutable commit = arguments -> null;
    return ProxyObject.fromMap(Map.of("query", query, "insert", insert, "commit", commit));
  }
}
