package dev.verifiedexamples.examples.pytest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("pytest/fixtures_end_in_reverse_order.py")
class FixturesEndInReverseOrderTest implements ClaimTests {

  @Test
  void what_was_set_up_before_a_failing_fixture_is_torn_down(PythonRun run) throws IOException {
    write(
        run,
        "test_failing_set_up.py",
        """
        import pytest

        @pytest.fixture
        def broken(transaction):
            raise RuntimeError("no set-up, no tear-down")
            yield

        def test_never_called(broken): print("never")
        """);

    assertThat(run.linesPrintedBy(() -> run.get("run").execute("test_failing_set_up.py")))
        .containsSubsequence("open connection", "    begin", "    roll back", "close connection")
        .doesNotContain("never");
  }

  @Test
  void within_a_scope_the_parameters_tell_the_order(PythonRun run) throws IOException {
    write(
        run,
        "test_two.py",
        """
        import pytest

        @pytest.fixture
        def first():
            print("first")
            yield
            print("first ends")

        @pytest.fixture
        def second():
            print("second")
            yield
            print("second ends")

        def test_one_way(first, second): ...
        def test_other_way(second, first): ...
        """);

    assertThat(run.linesPrintedBy(() -> run.get("run").execute("test_two.py")))
        .containsExactly(
            "first",
            "second",
            "second ends",
            "first ends",
            "second",
            "first",
            "first ends",
            "second ends");
  }

  @Test
  void the_exit_code_counts_a_failing_test_as_one(PythonRun run) {
    run.linesPrintedBy(
        () -> {
          Value failed = run.eval("pytest.main(['test_orders.py'])");
          Value passed = run.eval("pytest.main(['test_returns.py'])");

          assertThat(failed.asInt()).isEqualTo(1);
          assertThat(passed.asInt()).isEqualTo(0);
        });
  }

  private static Path write(PythonRun run, String name, String text) throws IOException {
    Path file = Path.of(run.eval("os.getcwd()").asString(), name);
    return Files.writeString(file, text);
  }
}
