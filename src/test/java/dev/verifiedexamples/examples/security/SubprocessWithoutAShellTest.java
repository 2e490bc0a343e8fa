package dev.verifiedexamples.examples.security;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PythonExample("security/subprocess_without_a_shell.py")
class SubprocessWithoutAShellTest implements ClaimTests {

  @ParameterizedTest
  @ValueSource(strings = {"$(id)", "a && b", "> report.txt", "\\\"'", "  blanks  "})
  void an_argument_reaches_the_child_as_it_is(String text, PythonRun run) {
    Value command = run.eval("lambda text: ['printf', '%s', text]").execute(text);

    assertThat(run.get("output").execute(command)).isEqualTo(List.of(text));
  }

  @Test
  void a_quoted_argument_passes_through_a_shell_unchanged(PythonRun run) {
    String name = "it's; echo \"$HOME\" `id` *";
    String quoted = run.eval("shlex.quote").execute(name).asString();

    assertThat(run.get("output").execute("printf %s " + quoted, true)).isEqualTo(List.of(name));
  }

  @Test
  void a_java_array_can_be_the_command(PythonRun run) {
    ProxyArray command = ProxyArray.fromArray("echo", "; ls");

    assertThat(run.get("output").execute(command)).isEqualTo(List.of("; ls"));
  }

  @Test
  void an_argument_with_a_null_character_is_refused(PythonRun run) {
    Value command = run.eval("['echo', 'safe\\0unsafe']");

    assertThatPython(() -> run.get("output").execute(command))
        .raises("ValueError")
        .withMessageContaining("embedded null");
  }
}
