package dev.verifiedexamples.examples.typing;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("typing/self_in_a_builder.py")
class SelfInABuilderTest implements ClaimTests {

  @Test
  void a_chain_of_calls_from_java_stays_with_one_object(PythonRun run) {
    Value query = run.get("UserQuery").invokeMember("everyone");

    Value last = query.invokeMember("limit", 5).invokeMember("active").invokeMember("where", "x");

    assertThat(last).isSameObjectAs(query);
    assertThat(last.invokeMember("__str__"))
        .isEqualTo("SELECT * FROM users WHERE active = 1 AND x LIMIT 5");
  }

  @Test
  void a_copy_goes_its_own_way(PythonRun run) {
    Value original = run.get("Query").newInstance("orders").invokeMember("where", "open");
    Value copy = original.invokeMember("copy").invokeMember("where", "paid");

    assertThat(original).attribute("conditions").isEqualTo(List.of("open"));
    assertThat(copy).attribute("conditions").isEqualTo(List.of("open", "paid"));
    assertThat(copy).isNotSameObjectAs(original);
  }

  @Test
  void a_subclass_made_at_run_time_gets_itself_back(PythonRun run) {
    Value orderQuery = run.eval("type('OrderQuery', (UserQuery,), {})");

    assertThat(orderQuery.invokeMember("everyone").invokeMember("copy")).hasTypeName("OrderQuery");
    assertThat(run.get("result_type").execute(orderQuery, "active")).isSameObjectAs(orderQuery);
  }
}
