package dev.verifiedexamples.examples.security;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PythonExample("security/sql_parameters_are_never_code.py")
class SqlParametersAreNeverCodeTest implements ClaimTests {

  private static final List<String> NAMES = List.of("Ann", "O'Hara", "'; DROP TABLE users; --");

  private final List<String> statements = new ArrayList<>();
  private final List<String> values = new ArrayList<>();

  @Test
  void one_statement_serves_all_names(@Fresh PythonRun run) {
    use(run, database());
    NAMES.forEach(name -> run.get("bound").execute(name));

    assertThat(statements).hasSize(3).containsOnly(statements.get(0));
    assertThat(values).isEqualTo(NAMES);
  }

  @Test
  void pasting_makes_a_statement_of_each_name_and_passes_no_value(@Fresh PythonRun run) {
    use(run, database());
    NAMES.forEach(name -> run.get("pasted").execute(name));

    assertThat(statements).doesNotHaveDuplicates().last().asString().contains("DROP TABLE");
    assertThat(values).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"created_at", "NAME", "name ", "1", ""})
  void only_columns_of_the_list_can_sort(String column, PythonRun run) {
    assertThatPython(() -> run.get("sorted_by").execute(column))
        .raises("KeyError")
        .withMessage("'" + column + "'");
  }

  private static void use(PythonRun run, ProxyObject database) {
    run.eval("lambda database: globals().update(database=database)").execute(database);
  }

  private ProxyObject database() {
    ProxyExecutable fetchall = none -> ProxyArray.fromArray(ProxyArray.fromArray("Ann", "0815"));
    ProxyExecutable execute =
        arguments -> {
          statements.add(arguments[0].asString());
          if (arguments.length > 1) {
            values.add(arguments[1].getArrayElement(0).asString());
          }
          return ProxyObject.fromMap(Map.of("fetchall", fetchall));
        };
    return ProxyObject.fromMap(Map.of("execute", execute));
  }
}
