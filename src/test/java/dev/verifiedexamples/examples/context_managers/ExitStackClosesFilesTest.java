package dev.verifiedexamples.examples.context_managers;

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
import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.junit.jupiter.api.Test;

@PythonExample("context_managers/exit_stack_closes_files.py")
class ExitStackClosesFilesTest implements ClaimTests {

  @Test
  void no_paths_give_no_rows(PythonRun run) {
    assertThat(run.get("interleave").execute(ProxyArray.fromArray())).isEqualTo(List.of());
  }

  @Test
  void the_rows_arrive_when_their_files_are_closed_already(@Fresh PythonRun run) {
    Value rows = run.get("interleave").execute(ProxyArray.fromArray("4.txt", "1.txt"));

    assertThat(rows.getArrayElement(0)).hasRepr("(4, 1)");
    assertThat(run.get("closed").execute()).isEqualTo(List.of(true, true));
  }

  @Test
  void a_line_that_is_no_number_is_found_with_all_files_closed(@Fresh PythonRun run)
      throws IOException {
    Path folder = Path.of(run.eval("str(Path.cwd())").asString());
    Files.writeString(folder.resolve("java.txt"), "one\n");

    assertThatPython(() -> run.get("interleave").execute(ProxyArray.fromArray("1.txt", "java.txt")))
        .raises("ValueError")
        .withMessageContaining("'one\\n'");
    assertThat(run.get("closed").execute()).isEqualTo(List.of(true, true));
  }
}
