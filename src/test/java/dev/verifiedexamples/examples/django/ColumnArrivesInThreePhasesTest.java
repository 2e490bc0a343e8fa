package dev.verifiedexamples.examples.django;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.PythonRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("django/column_arrives_in_three_phases.py")
class ColumnArrivesInThreePhasesTest implements ClaimTests {

  private static final Map<String, String> BEFORE = Map.of("id", "required", "total", "required");

  private final List<String> messages = new ArrayList<>();

  @Test
  void java_follows_the_progress_of_a_column_of_its_own(PythonRun run) {
    ProxyExecutable progress = message -> messages.add(message[0].asString());
    Value migration = migration(run, "models.IntegerField(default=7)", 3, progress);
    Value start = run.get("start");
    Value sum = run.eval("lambda model: model.objects.aggregate(sum=models.Sum('extra'))");

    Value done = run.get("forwards").execute(migration, start);
    Value model = done.getMember("apps").invokeMember("get_model", "shop", "Order");

    assertThat(sum.execute(model)).isEqualTo(Map.of("sum", 5 * 7));
    assertThat(messages)
        .containsExactly(
            "extra is there, and optional", "3 rows filled", "2 rows filled", "extra is required");
    run.get("backwards").execute(migration, start);
    assertThat(run.get("columns").execute()).isEqualTo(BEFORE);
  }

  @Test
  void what_breaks_off_between_two_phases_can_be_taken_back(PythonRun run) {
    Value stop = run.eval("lambda text: (_ for _ in ()).throw(RuntimeError(text))");
    ProxyExecutable progress =
        message -> message[0].asString().contains("filled") ? stop.execute(message[0]) : null;
    Value migration = migration(run, "models.TextField(default='-')", 2, progress);
    Value start = run.get("start");

    assertThatPython(() -> run.get("forwards").execute(migration, start))
        .raises("RuntimeError")
        .withMessage("2 rows filled");

    assertThat(run.get("columns").execute())
        .isEqualTo(Map.of("id", "required", "total", "required", "extra", "optional"));
    assertThat(run.eval("Old.objects.create(total=60).delete()[0]")).isEqualTo(1);
    run.get("backwards").execute(migration, start);
    assertThat(run.get("columns").execute()).isEqualTo(BEFORE);
  }

  @Test
  void planning_a_migration_leaves_the_state_before_it_alone(PythonRun run) {
    Value migration = migration(run, "models.TextField(default='-')", 2, message -> null);
    Value fields = run.eval("lambda state: list(state.models['shop', 'order'].fields)");

    Value planned = migration.invokeMember("mutate_state", run.get("start"));

    assertThat(fields.execute(planned)).isEqualTo(List.of("id", "total", "extra"));
    assertThat(fields.execute(run.get("start"))).isEqualTo(List.of("id", "total"));
  }

  private static Value migration(
      PythonRun run, String field, int batchSize, ProxyExecutable progress) {
    Value operation =
        run.get("AddColumnInPhases")
            .execute("Order", "extra", run.eval(field), batchSize, progress);
    Value migration = run.eval("migrations.Migration('0003_extra', 'shop')");
    migration.putMember("atomic", false);
    migration.getMember("operations").invokeMember("append", operation);
    return migration;
  }
}
