package dev.verifiedexamples.examples.profiling;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("profiling/profile_a_script_from_the_command_line.py")
class ProfileAScriptFromTheCommandLineTest implements ClaimTests {

  @Test
  void the_arguments_after_the_script_are_its_own(@Fresh PythonRun run) {
    Value lines = run.eval("command_line('-s', 'ncalls', 'tool.py', '3')");

    assertThat(lines.getArrayElement(0)).isEqualTo("5");
    assertThat(run.eval("sys.argv")).yieldsExactly("tool.py", "3");
  }

  @Test
  void a_script_that_there_is_not_is_an_ordinary_error(@Fresh PythonRun run) {
    assertThatPython(() -> run.eval("command_line('missing.py')")).raises("FileNotFoundError");
  }
}
