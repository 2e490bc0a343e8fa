package dev.verifiedexamples.examples.imports;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("imports/hot_reload.py")
class HotReloadTest implements ClaimTests {

  @Test
  void java_edits_the_file_and_decides_when_to_look(@Fresh PythonRun run) throws IOException {
    Path file = Path.of(run.eval("str(Path.cwd())").asString(), "handler.py");
    Value reloader = run.get("reloader");

    Files.writeString(file, "def handle(name):\n    return name[::-1]\n");
    assertThat(run.get("request").execute("Ada Lovelace")).isEqualTo("Ada");
    assertThat(reloader.invokeMember("poll")).isEqualTo("reloaded");
    assertThat(run.get("request").execute("Ada Lovelace")).isEqualTo("ecalevoL adA");
  }

  @Test
  void a_file_that_goes_away_is_an_error_of_the_poll_and_not_of_the_request(@Fresh PythonRun run) {
    run.get("handler_file").invokeMember("unlink");

    assertThatPython(() -> run.get("reloader").invokeMember("poll")).raises("FileNotFoundError");
    assertThat(run.get("request").execute("Augusta")).isEqualTo("Aug");
  }

  @Test
  void an_attempt_that_fails_leaves_no_new_name_behind(@Fresh PythonRun run) {
    run.get("handler_file").invokeMember("write_text", "FRESH = 1\nraise KeyError('config')\n");

    assertThat(run.get("reloader").invokeMember("poll"))
        .isEqualTo("restored after KeyError('config')");
    assertThat(run.get("handler")).doesNotHaveAttribute("FRESH").hasAttribute("LIMIT");
  }
}
