package dev.verifiedexamples.examples.pytest;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("pytest/plain_assert_is_explained.py")
class PlainAssertIsExplainedTest implements ClaimTests {

  @Test
  void a_test_that_was_rewritten_explains_itself_outside_of_a_run_as_well(PythonRun run) {
    Value test = run.eval("__import__('test_calls').test_calls");

    assertThatPython(test::execute)
        .raises("AssertionError")
        .withMessage("assert 11 <= 10\n +  where 11 = total({'apple': 3, 'melon': 8})");
  }

  @Test
  void texts_are_compared_character_by_character(PythonRun run) throws IOException {
    Files.writeString(
        Path.of(run.eval("os.getcwd()").asString(), "test_lines.py"),
        "def test_lines(): assert 'apple\\nmelon' == 'apple\\nlemon'\n");

    assertThat(run.linesPrintedBy(() -> run.get("explain").execute("test_lines.py")))
        .contains("- lemon", "+ melon");
  }
}
