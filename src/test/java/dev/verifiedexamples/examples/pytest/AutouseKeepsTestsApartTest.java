package dev.verifiedexamples.examples.pytest;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("pytest/autouse_keeps_tests_apart.py")
class AutouseKeepsTestsApartTest implements ClaimTests {

  @Test
  void with_the_fixture_any_order_will_do(PythonRun run) {
    Value outcomes =
        run.get("run")
            .execute(
                "test_rates.py::test_from_environment",
                "test_rates.py::test_all_as_before",
                "test_rates.py::test_default");

    assertThat(outcomes)
        .isEqualTo(
            Map.of(
                "from_environment", "passed",
                "all_as_before", "passed",
                "default", "passed"));
  }

  @Test
  void a_module_that_overrides_it_by_name_shares_the_cache_again(PythonRun run) throws IOException {
    write(
        run,
        "test_own_way.py",
        """
        import pytest
        import rates

        @pytest.fixture(autouse=True)
        def fresh_rates(): ...

        def test_first(monkeypatch):
            monkeypatch.setenv("RATE_CHF", "1.1")
            assert rates.rate("CHF") == 1.1

        def test_second():
            assert rates.rate("CHF") == 1.0
        """);

    assertThat(run.get("run").execute("test_own_way.py"))
        .isEqualTo(Map.of("first", "passed", "second", "failed"));
  }

  @Test
  void what_was_cached_outside_of_the_tests_is_cleared_by_them(PythonRun run) {
    Value rate = run.eval("__import__('rates').rate");

    assertThat(rate.execute("JPY")).isEqualTo(1.0);
    run.get("run").execute("test_rates.py::test_default");

    assertThat(rate.invokeMember("cache_info")).attribute("currsize").isEqualTo(0);
  }

  private static Path write(PythonRun run, String name, String text) throws IOException {
    Path file = Path.of(run.eval("os.getcwd()").asString(), name);
    return Files.writeString(file, text);
  }
}
