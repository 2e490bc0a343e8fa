package dev.verifiedexamples.examples.logging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("logging/adapter_reads_context_variables.py")
class AdapterReadsContextVariablesTest implements ClaimTests {

  @Test
  void two_contexts_log_through_the_same_adapter_with_their_own_ids(PythonRun run) {
    Value requestId = run.get("request_id");
    Value info = run.get("log").getMember("info");
    Value one = run.eval("__import__('contextvars').copy_context()");
    Value other = one.invokeMember("copy");
    one.invokeMember("run", requestId.getMember("set"), "ONE");
    other.invokeMember("run", requestId.getMember("set"), "OTHER");

    List<String> lines =
        run.linesPrintedBy(
            () -> {
              one.invokeMember("run", info, "first");
              other.invokeMember("run", info, "second");
            });

    assertThat(lines).containsExactly("[ONE] first", "[OTHER] second");
  }

  @Test
  void an_id_given_with_the_call_wins_unless_the_adapter_is_careless(PythonRun run) {
    assertThat(run.linesPrintedBy(() -> run.eval("log.info('a', extra={'request_id': 'mine'})")))
        .containsExactly("[mine] a");
    assertThat(
            run.linesPrintedBy(
                () -> run.eval("Careless(logger).info('b', extra={'request_id': 'mine'})")))
        .doesNotContain("[mine] b");
  }
}
