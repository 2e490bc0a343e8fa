package dev.verifiedexamples.examples.context_managers;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("context_managers/nested_transaction_depth.py")
class NestedTransactionDepthTest implements ClaimTests {

  @Test
  void the_outermost_block_commits_for_all_inner_ones(@Fresh PythonRun run) {
    Value transaction = run.get("transaction");
    Value none = run.eval("None");

    List<String> lines =
        run.linesPrintedBy(
            () -> {
              transaction.invokeMember("__enter__");
              run.get("deposit").execute(1);
              run.get("transfer").execute(2);
              transaction.invokeMember("__exit__", none, none, none);
            });

    assertThat(lines)
        .startsWith("BEGIN")
        .contains("leaving depth 3, fine", "leaving depth 2, fine")
        .endsWith("COMMIT of 3");
  }

  @Test
  void an_exception_type_alone_makes_the_exit_roll_back(@Fresh PythonRun run) {
    Value transaction = run.get("transaction");
    Value none = run.eval("None");
    long committed = transaction.getMember("committed").getArraySize();
    transaction.invokeMember("__enter__");
    run.get("withdraw").execute(1_000);

    transaction.invokeMember("__exit__", run.eval("RuntimeError"), none, none);

    assertThat(transaction.getMember("committed").getArraySize()).isEqualTo(committed);
    assertThat(transaction).attribute("depth").isEqualTo(0);
  }

  @Test
  void one_failure_does_not_spoil_the_next_transaction(@Fresh PythonRun run) {
    assertThatPython(() -> run.get("transfer").execute(-1)).raises("ValueError");

    assertThat(run.linesPrintedBy(() -> run.get("deposit").execute(5)))
        .containsExactly("BEGIN", "COMMIT of 1");
  }
}
