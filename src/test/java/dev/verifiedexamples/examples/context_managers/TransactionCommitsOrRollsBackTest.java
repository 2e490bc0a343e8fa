package dev.verifiedexamples.examples.context_managers;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;

@PythonExample("context_managers/transaction_commits_or_rolls_back.py")
class TransactionCommitsOrRollsBackTest implements ClaimTests {

  private final List<String> calls = new ArrayList<>();

  @Test
  void the_block_gets_the_connection_that_the_transaction_was_given(PythonRun run) {
    Value transaction = begin(run, "nothing");

    transaction.invokeMember("__enter__").invokeMember("execute", "UPDATE");
    transaction.invokeMember("__exit__", null, null, null);

    assertThat(calls).containsExactly("BEGIN", "UPDATE", "COMMIT", "close");
  }

  @Test
  void a_commit_that_fails_is_rolled_back_and_logged(PythonRun run) {
    Value transaction = begin(run, "COMMIT");
    transaction.invokeMember("__enter__");

    List<String> lines =
        run.linesPrintedBy(
            () ->
                assertThatPython(() -> transaction.invokeMember("__exit__", null, null, null))
                    .raises("OSError")
                    .withMessage("COMMIT failed"));

    assertThat(calls).containsExactly("BEGIN", "COMMIT", "ROLLBACK", "close");
    assertThat(lines)
        .hasSize(2)
        .first()
        .asString()
        .matches("ERROR java: rolled back after \\d+\\.\\d{3} s, OSError\\('COMMIT failed'\\)");
  }

  @Test
  void the_connection_is_closed_when_not_even_the_rollback_works(PythonRun run) {
    Value transaction = begin(run, "ROLLBACK");
    Value error = run.eval("ValueError('in the block')");
    transaction.invokeMember("__enter__");

    assertThatPython(() -> transaction.invokeMember("__exit__", error.getMetaObject(), error, null))
        .raises("OSError")
        .withMessage("ROLLBACK failed");

    assertThat(calls).containsExactly("BEGIN", "ROLLBACK", "close");
  }

  @Test
  void a_transaction_that_cannot_begin_closes_nothing(PythonRun run) {
    Value transaction = begin(run, "BEGIN");

    assertThatPython(() -> transaction.invokeMember("__enter__")).raises("OSError");

    assertThat(calls).containsExactly("BEGIN");
    assertThat(transaction).hasTypeName("_GeneratorContextManager");
  }

  private Value begin(PythonRun run, String failing) {
    Value fail = run.eval("lambda text: (_ for _ in ()).throw(OSError(text))");
    ProxyExecutable execute =
        arguments -> {
          String statement = arguments[0].asString();
          calls.add(statement);
          return statement.equals(failing) ? fail.execute(statement + " failed") : null;
        };
    ProxyExecutable close = none -> calls.add("close");
    ProxyObject connection = ProxyObject.fromMap(Map.of("execute", execute, "close", close));
    return run.get("transaction_on").execute(connection, "java");
  }
}
