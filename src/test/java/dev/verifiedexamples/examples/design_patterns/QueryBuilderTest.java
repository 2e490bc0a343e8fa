package dev.verifiedexamples.examples.design_patterns;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("design_patterns/query_builder.py")
class QueryBuilderTest implements ClaimTests {

  @Test
  void a_query_built_on_another_leaves_it_unchanged(PythonRun run) {
    Value adults = run.get("adults");
    Value first = adults.invokeMember("limit", 1);

    assertThat(first).isNotSameObjectAs(adults);
    assertThat(first.invokeMember("build").getArrayElement(0))
        .isEqualTo("SELECT * FROM users WHERE (age >= ?) LIMIT 1");
    assertThat(adults).attribute("rows").isNone();
  }

  @Test
  void values_keep_their_types_and_their_order(PythonRun run) {
    Value query =
        run.get("adults")
            .invokeMember("where", "name = ?", "Duke")
            .invokeMember("where", "score BETWEEN ? AND ?", 0.5, 1L << 40);

    assertThat(query.getMember("values")).yieldsExactly(18, "Duke", 0.5, 1L << 40);
  }

  @Test
  void a_frozen_query_cannot_be_changed_from_java_either(PythonRun run) {
    Value adults = run.get("adults");

    assertThatThrownBy(() -> adults.putMember("table", "secrets"))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageStartingWith("Non writable or non-existent member key 'table'");
    assertThatPython(() -> adults.invokeMember("__setattr__", "table", "secrets"))
        .raises("FrozenInstanceError")
        .withMessage("cannot assign to field 'table'");
    assertThat(adults).attribute("table").isEqualTo("users");
  }
}
