package dev.verifiedexamples.examples.pytest;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.PythonRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("pytest/built_in_fixtures_contain_effects.py")
class BuiltInFixturesContainEffectsTest implements ClaimTests {

  @Test
  void java_finds_the_files_where_the_tests_left_them(PythonRun run) throws IOException {
    Path temporary = Path.of(run.eval("os.getcwd()").asString(), "temporary");

    assertThat(temporary.resolve("test_default_target0/rows.txt")).hasContent("a\nb");
    assertThat(temporary.resolve("test_no_output0")).isEmptyDirectory();
  }

  @Test
  void java_patches_and_takes_back_without_any_test(PythonRun run) {
    Value settings = run.eval("{'host': 'localhost'}");
    Value patch = run.eval("pytest.MonkeyPatch()");

    patch.invokeMember("setitem", settings, "host", "java.test");
    patch.invokeMember("setitem", settings, "port", 8080);
    patch.invokeMember("setenv", "EXPORT_TO", "rows.csv");
    assertThat(settings).isEqualTo(Map.of("host", "java.test", "port", 8080));
    assertThat(run.eval("os.environ['EXPORT_TO']")).isEqualTo("rows.csv");

    patch.invokeMember("undo");
    assertThat(settings).isEqualTo(Map.of("host", "localhost"));
    assertThat(run.eval("'EXPORT_TO' in os.environ")).isFalse();
  }

  @Test
  void a_function_of_java_stands_in_until_it_is_undone(PythonRun run) {
    ProxyExecutable home = arguments -> "/home/duke";
    Value patch = run.eval("pytest.MonkeyPatch()");

    patch.invokeMember("setattr", "os.path.expanduser", home);
    assertThat(run.eval("os.path.expanduser('~')")).isEqualTo("/home/duke");
    patch.invokeMember("undo");

    assertThat(run.eval("os.path.expanduser('~') == '/home/duke'")).isFalse();
  }
}
