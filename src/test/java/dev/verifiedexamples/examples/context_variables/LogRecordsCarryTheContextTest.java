package dev.verifiedexamples.examples.context_variables;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("context_variables/log_records_carry_the_context.py")
class LogRecordsCarryTheContextTest implements ClaimTests {

  @Test
  void fields_bound_one_after_another_are_all_stamped(@Fresh PythonRun run) {
    run.eval("bind(request='JAVA-1')");
    run.eval("bind(user='grace')");

    assertThat(run.linesPrintedBy(() -> run.get("payments").invokeMember("warning", "low")))
        .containsExactly("WARNING JAVA-1 grace shop.payments: low");
  }

  @Test
  void binding_makes_a_new_mapping_and_leaves_the_old_one_unchanged(@Fresh PythonRun run) {
    Value context = run.get("log_context");
    Value before = context.invokeMember("get");

    run.eval("bind(user='grace')");

    assertThat(before.invokeMember("__len__")).isEqualTo(0);
    assertThat(context.invokeMember("get").getHashValue("user")).isEqualTo("grace");
  }

  @Test
  void a_second_filter_on_the_handler_can_hold_records_back(@Fresh PythonRun run) {
    ProxyExecutable warningsOnly = arguments -> arguments[0].getMember("levelno").asInt() >= 30;
    Value shop = run.get("shop");
    run.get("handler").invokeMember("addFilter", warningsOnly);

    List<String> lines =
        run.linesPrintedBy(
            () -> {
              shop.invokeMember("info", "kept back");
              shop.invokeMember("error", "let through");
            });

    assertThat(lines).containsExactly("ERROR - - shop: let through");
  }
}
