package dev.verifiedexamples.examples.pytest;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@PythonExample("pytest/parametrize_names_every_case.py")
class ParametrizeNamesEveryCaseTest implements ClaimTests {

  @Test
  void java_and_python_strip_different_characters(PythonRun run) throws IOException {
    Map<String, String> cases = new LinkedHashMap<>();
    cases.put("plain", "abc");
    cases.put("blanks", "  x ");
    cases.put("no-break space", "\u00a0x");
    cases.put("unit separator", "\u001fx");
    StringBuilder parameters = new StringBuilder();
    cases.forEach(
        (id, text) ->
            parameters.append(
                String.format("pytest.param('%s', '%s', id='%s'),%n", text, text.strip(), id)));
    write(
        run,
        "test_strip.py",
        """
        import pytest

        @pytest.mark.parametrize("text, expected", [%s])
        def test_strip(text, expected):
            if text.strip() != expected:
                pytest.fail("the two differ")
        """
            .formatted(parameters));

    // Java's strip() leaves a no-break space, Python's does not.
    assertThat(run.get("outcomes").execute("test_strip.py"))
        .isEqualTo(
            Map.of(
                "test_strip[plain]", "passed",
                "test_strip[blanks]", "passed",
                "test_strip[no-break space]", "failed",
                "test_strip[unit separator]", "passed"));
  }

  @Test
  void an_id_given_twice_is_numbered(PythonRun run) throws IOException {
    write(
        run,
        "test_twice.py",
        """
        import pytest

        @pytest.mark.parametrize("number", [1, 2, 3], ids=["same", "same", "other"])
        def test_twice(number): ...
        """);

    assertThat(run.eval("list(outcomes('test_twice.py'))"))
        .yieldsExactly("test_twice[same0]", "test_twice[same1]", "test_twice[other]");
  }

  @Test
  void an_id_that_is_not_there_is_no_test(PythonRun run) {
    List<String> printed =
        run.linesPrintedBy(
            () ->
                assertThat(run.get("outcomes").execute("test_clean.py::test_clean[absent]"))
                    .isEqualTo(Map.of()));

    assertThat(printed).isNotEmpty();
  }

  private static Path write(PythonRun run, String name, String text) throws IOException {
    Path file = Path.of(run.eval("os.getcwd()").asString(), name);
    return Files.writeString(file, text);
  }
}
