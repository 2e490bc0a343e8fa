package dev.verifiedexamples.examples.pytest;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("pytest/monkeypatch_takes_everything_back.py")
class MonkeypatchTakesEverythingBackTest implements ClaimTests {

  @Test
  void without_a_block_undo_is_called_by_hand(PythonRun run) {
    Value settings = run.eval("{'host': 'localhost'}");
    Value patch = run.eval("pytest.MonkeyPatch()");

    patch.invokeMember("setitem", settings, "host", "java.test");
    patch.invokeMember("setitem", settings, "port", 8080);
    patch.invokeMember("setenv", "EXPORT_TO", "rows.csv");
    assertThat(settings).isEqualTo(Map.of("host", "java.test", "port", 8080));
    assertThat(run.eval("os.environ['EXPORT_TO']")).isEqualTo("rows.csv");

    patch.invokeMember("undo");
    assertThat(settings).isEqualTo(Map.of("host", "localhost"));
    assertThat(run.eval("os.environ['EXPORT_TO']")).isEqualTo("rows.txt");
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
