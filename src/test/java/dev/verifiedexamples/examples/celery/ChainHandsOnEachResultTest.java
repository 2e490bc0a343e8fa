package dev.verifiedexamples.examples.celery;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.examples.BareGraalPy;
import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("celery/chain_hands_on_each_result.py")
class ChainHandsOnEachResultTest implements ClaimTests {

  @Test
  void a_task_written_in_java_takes_its_place_in_the_chain(PythonRun run) {
    ProxyExecutable addShipping =
        arguments -> {
          arguments[0].putHashEntry("total", arguments[0].getHashValue("total").asInt() + 5);
          return arguments[0];
        };
    Value signature =
        run.eval(
                "lambda body: app.register_task(type('Shipping', (app.Task,),"
                    + " {'name': 'java.shipping', 'run': lambda self, order: body(order)})()).s()")
            .execute(addShipping);

    Value bill =
        run.eval("lambda java: (load_order.s(1) | java | invoice.s()).delay().get()")
            .execute(signature);

    assertThat(bill).isEqualTo("order 1: 105 EUR");
  }

  @Test
  void the_plan_names_tasks_and_arguments_before_it_runs(PythonRun run) {
    Value tasks = run.get("bill").getMember("tasks");

    List<String> plan = new ArrayList<>();
    for (long i = 0; i < tasks.getArraySize(); i++) {
      Value step = tasks.getArrayElement(i);
      plan.add(step.getMember("task").asString() + " " + step.getMember("args"));
    }

    assertThat(plan)
        .satisfiesExactly(
            step -> assertThat(step).endsWith("load_order (42,)"),
            step -> assertThat(step).endsWith("discount (10,)"),
            step -> assertThat(step).endsWith("invoice ()"));
  }

  @Test
  void a_bare_graalpy_lacks_the_flags_of_file_descriptors() {
    try (Context graalpy = BareGraalPy.open()) {
      assertThat(graalpy.eval("python", "import fcntl\nhasattr(fcntl, 'F_GETFL')").asBoolean())
          .isFalse();
    }
  }
}
