package dev.verifiedexamples.examples.typing;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.junit.jupiter.api.Test;

@PythonExample("typing/variadic_generics.py")
class VariadicGenericsTest implements ClaimTests {

  @Test
  void rows_that_java_adds_are_checked_column_by_column(PythonRun run) {
    Value sightings = run.get("Sightings").newInstance();

    sightings.invokeMember("add", "owl", 2, true);

    assertThat(sightings).attribute("rows").hasRepr("[('owl', 2, True)]");
    assertThatPython(() -> sightings.invokeMember("add", "owl", true, 2))
        .raises("TypeError")
        .withMessage("2 is no bool");
  }

  @Test
  void java_arrays_are_zipped_like_lists(PythonRun run) {
    ProxyArray letters = ProxyArray.fromArray("a", "b", "c");
    ProxyArray numbers = ProxyArray.fromArray(1, 2);

    assertThat(run.get("zip_typed").execute(letters, numbers)).hasRepr("[('a', 1), ('b', 2)]");
  }

  @Test
  void a_table_that_names_no_columns_takes_no_rows(PythonRun run) {
    assertThat(run.get("Table")).doesNotHaveAttribute("columns");
    assertThatPython(() -> run.get("Table").newInstance().invokeMember("add", 1))
        .raises("AttributeError");
  }
}
