package dev.verifiedexamples.examples.django;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("django/column_arrives_in_three_phases.py")
class ColumnArrivesInThreePhasesTest implements ClaimTests {

  private static final Map<String, String> BEFORE = Map.of("id", "required", "total", "required");

  @Test
  void the_batches_together_fill_every_row(@Fresh PythonRun run) {
    Value migration = migration(run, "models.TextField(null=True)");
    Value start = run.get("start");

    List<String> lines = run.linesPrintedBy(() -> run.get("forwards").execute(migration, start));

    assertThat(lines).containsExactly("extra added", "4 rows filled", "2 rows filled");
    assertThat(run.get("columns").execute())
        .isEqualTo(Map.of("id", "required", "total", "required", "extra", "optional"));
  }

  @Test
  void a_release_that_breaks_off_is_taken_back_whole(@Fresh PythonRun run) {
    Value start = run.get("start");
    Value demand = run.get("demand");

    assertThatPython(() -> run.get("forwards").execute(demand, start)).raises("FieldDoesNotExist");

    assertThat(run.get("columns").execute()).isEqualTo(BEFORE);
  }

  @Test
  void planning_a_migration_leaves_the_state_before_it_alone(PythonRun run) {
    Value migration = migration(run, "models.TextField(null=True)");
    Value fields = run.eval("lambda state: list(state.models['shop', 'order'].fields)");

    Value planned = migration.invokeMember("mutate_state", run.get("start"));

    assertThat(fields.execute(planned)).isEqualTo(List.of("id", "total", "extra"));
    assertThat(fields.execute(run.get("start"))).isEqualTo(List.of("id", "total"));
  }

  private static Value migration(PythonRun run, String field) {
    Value operation = run.get("AddFilledColumn").execute("Order", "extra", run.eval(field), "-", 4);
    Value migration = run.eval("migrations.Migration('0003_extra', 'shop')");
    migration.putMember("atomic", false);
    migration.getMember("operations").invokeMember("append", operation);
    return migration;
  }
}
