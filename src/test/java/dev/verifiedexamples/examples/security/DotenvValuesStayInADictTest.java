package dev.verifiedexamples.examples.security;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.PythonRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("security/dotenv_values_stay_in_a_dict.py")
class DotenvValuesStayInADictTest implements ClaimTests {

  @Test
  void java_writes_the_file_and_gets_a_map(PythonRun run) throws IOException {
    Path file = Path.of(run.eval("os.getcwd()").asString(), "java.env");
    Files.writeString(file, "# Windows\r\nNAME = 'Zoë'\r\nexport EMPTY=\r\nNAME=second\r\n");

    assertThat(run.eval("dict(dotenv_values('java.env'))"))
        .isEqualTo(Map.of("NAME", "second", "EMPTY", ""));
  }

  @Test
  void what_python_loads_is_not_in_the_environment_of_java(PythonRun run) {
    assertThat(run.eval("os.environ['SECRET_KEY']")).isEqualTo("sk-dev-4711");
    assertThat(System.getenv()).doesNotContainKey("SECRET_KEY");
  }

  @Test
  void the_text_for_java_hides_what_the_attribute_has(PythonRun run) {
    Value settings = run.get("Settings").newInstance("localhost", "sk-live-1");

    assertThat(settings).hasRepr("Settings(host='localhost')");
    assertThat(settings.toString()).doesNotContain("sk-live");
    assertThat(settings).attribute("secret_key").isEqualTo("sk-live-1");
  }
}
