package dev.verifiedexamples.examples.django;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("django/columns_can_be_expensive_to_demand.py")
class ColumnsCanBeExpensiveToDemandTest implements ClaimTests {

  @Test
  void an_index_is_one_statement_and_a_rename_of_the_table_another(@Fresh PythonRun run) {
    Value sql = run.get("sql");

    assertThat(sql.execute(run.eval("migrations.AlterModelTable('Order', 'shop_order_2')")))
        .isEqualTo(List.of("ALTER TABLE \"shop_order\" RENAME TO \"shop_order_2\""));
  }

  @Test
  void help_text_costs_no_statement_at_all(@Fresh PythonRun run) {
    Value alter =
        run.eval(
            "migrations.AlterField('Order', 'total', models.IntegerField(help_text='in EUR'))");

    assertThat(run.get("sql").execute(alter)).isEqualTo(List.of());
  }
}
