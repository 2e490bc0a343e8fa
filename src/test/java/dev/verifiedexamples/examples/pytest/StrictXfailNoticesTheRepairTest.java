package dev.verifiedexamples.examples.pytest;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("pytest/strict_xfail_notices_the_repair.py")
class StrictXfailNoticesTheRepairTest implements ClaimTests {

  @Test
  void raises_tells_the_known_bug_from_a_new_one(PythonRun run) throws IOException {
    write(
        run,
        "test_known.py",
        """
        import pytest

        known = pytest.mark.xfail(reason="unknown rate", raises=KeyError)

        @known
        def test_old_bug(): {}["EUR"]

        @known
        def test_new_bug(): [][0]
        """);

    assertThat(run.get("run").execute("test_known.py"))
        .attribute("lines")
        .isEqualTo(
            Map.of(
                "test_old_bug", "xfailed (unknown rate)",
                "test_new_bug", "failed (test_known.py:9: IndexError)"));
  }

  @Test
  void strictness_can_be_turned_off_for_one_run(PythonRun run) {
    Value journal =
        run.get("run").execute("-o", "xfail_strict=false", "test_half.py::test_repaired");

    assertThat(journal).attribute("exit_code").attribute("name").isEqualTo("OK");
  }

  @Test
  void an_exception_from_java_is_not_what_raises_waits_for(PythonRun run) {
    Value raises = run.eval("lambda function: pytest.raises(ValueError, function)");
    ProxyExecutable returning = none -> 42;
    ProxyExecutable throwing =
        none -> {
          throw new IllegalArgumentException("from Java");
        };

    assertThatPython(() -> raises.execute(returning))
        .raises("Failed")
        .withMessage("DID NOT RAISE <class 'ValueError'>");
    assertThatThrownBy(() -> raises.execute(throwing)).hasMessage("from Java");
  }

  private static Path write(PythonRun run, String name, String text) throws IOException {
    Path file = Path.of(run.eval("os.getcwd()").asString(), name);
    return Files.writeString(file, text);
  }
}
