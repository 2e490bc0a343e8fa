package dev.verifiedexamples.examples.pytest;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("pytest/marker_expressions_select_tests.py")
class MarkerExpressionsSelectTestsTest implements ClaimTests {

  @Test
  void one_expression_selects_from_all_files(PythonRun run) throws IOException {
    write(
        run,
        "test_by_java.py",
        """
        import pytest

        @pytest.mark.unit
        def test_by_java(): ...
        """);

    Value journal = run.get("run").execute("-m", "unit", "test_by_java.py");

    assertThat(journal).attribute("passed").yieldsExactly("test_by_java", "test_price");
    assertThat(journal)
        .attribute("deselected")
        .yieldsExactly("test_full_catalogue", "test_database_import", "test_without_marker");
  }

  @Test
  void a_plugin_selects_by_the_markers_of_each_item(PythonRun run) {
    List<String> offered = new ArrayList<>();
    ProxyExecutable selects =
        arguments -> {
          offered.add(arguments[0].asString());
          return arguments[1].getArraySize() == 2;
        };
    Value journal = run.get("Journal").newInstance();
    Value plugin = run.eval(SELECTION).execute(selects);

    run.eval("lambda *plugins: pytest.main(['test_shop.py'], plugins=plugins)")
        .execute(journal, plugin);

    assertThat(offered).hasSize(4).startsWith("test_price").endsWith("test_without_marker");
    assertThat(journal).attribute("passed").yieldsExactly("test_database_import");
  }

  @Test
  void an_expression_that_is_none_is_an_error_of_usage(PythonRun run) {
    List<String> printed =
        run.linesPrintedBy(
            () ->
                assertThat(run.eval("pytest.main(['-m', 'unit and', 'test_shop.py']).name"))
                    .isEqualTo("USAGE_ERROR"));

    assertThat(printed)
        .anySatisfy(line -> assertThat(line).startsWith("ERROR: Wrong expression passed to '-m'"));
  }

  /** A plugin that keeps the items for which a function of Java says so. */
  private static final String SELECTION =
      "lambda selects: type('Selection', (), {'pytest_collection_modifyitems': staticmethod("
          + "lambda items: items.__setitem__(slice(None), [item for item in items"
          + " if selects(item.name, [mark.name for mark in item.iter_markers()])]))})()";

  private static Path write(PythonRun run, String name, String text) throws IOException {
    Path file = Path.of(run.eval("os.getcwd()").asString(), name);
    return Files.writeString(file, text);
  }
}
