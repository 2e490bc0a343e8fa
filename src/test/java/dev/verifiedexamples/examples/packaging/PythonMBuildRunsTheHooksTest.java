package dev.verifiedexamples.examples.packaging;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("packaging/python_m_build_runs_the_hooks.py")
class PythonMBuildRunsTheHooksTest implements ClaimTests {

  @Test
  void the_workaround_calls_the_same_hook_in_this_process(PythonRun run) {
    Value build =
        run.eval(
            "lambda: __import__('contextlib').chdir('project').__enter__() or "
                + "__import__('hatchling.build').build.build_wheel('../in-process')");

    assertThat(build.execute()).isEqualTo("mypackage-0.1.0-py3-none-any.whl");
  }

  @Test
  void the_python_that_would_be_started_has_no_name(PythonRun run) {
    assertThat(run.eval("sys.executable")).isEqualTo("");
  }

  @Test
  void a_folder_without_a_project_is_refused(PythonRun run) {
    assertThatPython(() -> run.eval("ProjectBuilder('nowhere')")).raises("BuildException");
  }
}
