package dev.verifiedexamples.examples.pytest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("pytest/conftest_overrides_by_folder.py")
class ConftestOverridesByFolderTest implements ClaimTests {

  @Test
  void a_new_folder_builds_on_those_above(PythonRun run) throws IOException {
    write(
        run,
        "shop/vouchers/conftest.py",
        """
        import pytest

        @pytest.fixture
        def client(client):
            return client.upper()
        """);
    write(
        run,
        "shop/vouchers/test_vouchers.py",
        """
        def test_vouchers(client): print(client)
        """);

    assertThat(run.linesPrintedBy(() -> run.get("run").execute("shop/vouchers")))
        .containsExactly("CLIENT OF SHOP.TEST");
  }

  @Test
  void an_override_with_nothing_to_override_asks_for_itself(PythonRun run) throws IOException {
    write(
        run,
        "stock/test_lonely.py",
        """
        import pytest

        @pytest.fixture
        def lonely(lonely):
            return lonely

        def test_lonely(lonely): ...
        """);
    Value hints = run.get("Hints").newInstance();

    List<String> printed =
        run.linesPrintedBy(
            () ->
                run.eval("lambda hints: run('stock/test_lonely.py', plugins=(hints,))")
                    .execute(hints));

    assertThat(printed.get(0))
        .startsWith("E       recursive dependency involving fixture 'lonely' detected");
  }

  private static Path write(PythonRun run, String name, String text) throws IOException {
    Path file = Path.of(run.eval("os.getcwd()").asString(), name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
