package dev.verifiedexamples.examples.security;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("security/dotenv_values_stay_in_a_dict.py")
class DotenvValuesStayInADictTest implements ClaimTests {

  @Test
  void windows_line_ends_and_a_repeated_name_are_read_too(PythonRun run) throws IOException {
    Path file = Path.of(run.eval("os.getcwd()").asString(), "java.env");
    Files.writeString(file, "# Windows\r\nNAME = 'Zoë'\r\nexport EMPTY=\r\nNAME=second\r\n");

    assertThat(run.eval("dict(dotenv_values('java.env'))"))
        .isEqualTo(Map.of("NAME", "second", "EMPTY", ""));
  }

  @Test
  void the_text_for_java_hides_the_secret_and_the_attribute_has_it(PythonRun run) {
    Value settings = run.get("Settings").newInstance("localhost", "sk-live-1");

    assertThat(settings).hasRepr("Settings(host='localhost')");
    assertThat(settings.toString()).doesNotContain("sk-live");
    assertThat(settings).attribute("secret_key").isEqualTo("sk-live-1");
  }
}
