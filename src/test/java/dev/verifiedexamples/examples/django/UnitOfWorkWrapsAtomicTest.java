package dev.verifiedexamples.examples.django;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("django/unit_of_work_wraps_atomic.py")
class UnitOfWorkWrapsAtomicTest implements ClaimTests {

  @Test
  void without_a_unit_of_work_half_a_transfer_stays(PythonRun run) {
    assertThatPython(() -> run.get("transfer").execute("Ann", "Bob", 1000))
        .raises("IntegrityError")
        .withMessageContaining("balance");

    assertThat(run.get("balances").execute()).isEqualTo(Map.of("Ann", 70, "Bob", 1130));
    run.eval("Account.objects.filter(owner='Bob').update(balance=130)");
  }

  @Test
  void a_step_that_fails_lets_the_unit_go_on(PythonRun run) {
    Value unit = run.eval("unit_of_work(rehearsal=True)");
    Value work = unit.invokeMember("__enter__");
    Value outer = work.invokeMember("step", "outer", run.eval("LookupError"));
    outer.invokeMember("__enter__");
    run.get("transfer").execute("Ann", "Bob", 10);
    Value inner = work.invokeMember("step", "inner", run.eval("LookupError"));
    inner.invokeMember("__enter__");
    run.get("transfer").execute("Ann", "Bob", 20);

    assertThat(exit(run, inner, "KeyError('from Java')")).isTrue();
    assertThat(exit(run, outer, "None")).isFalse();

    assertThat(run.get("balances").execute()).isEqualTo(Map.of("Ann", 60, "Bob", 140));
    assertThat(work).attribute("failed").isEqualTo(Map.of("inner", "'from Java'"));
    exit(run, unit, "None");
    assertThat(run.get("balances").execute()).isEqualTo(Map.of("Ann", 70, "Bob", 130));
  }

  @Test
  void an_error_at_the_end_undoes_it_all_and_is_not_swallowed(PythonRun run) {
    Value unit = run.get("unit_of_work").execute();
    unit.invokeMember("__enter__");
    run.get("transfer").execute("Ann", "Bob", 10);

    assertThat(exit(run, unit, "TimeoutError('from Java')")).isFalse();

    assertThat(run.get("balances").execute("auditor")).isEqualTo(Map.of("Ann", 70, "Bob", 130));
  }

  private static Value exit(PythonRun run, Value manager, String error) {
    Value none = run.eval("None");
    Value raised = run.eval(error);
    Value type = raised.isNull() ? none : raised.getMetaObject();
    return manager.invokeMember("__exit__", type, raised, none);
  }
}
