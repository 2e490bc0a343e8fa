package dev.verifiedexamples.examples.code_as_data;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("code_as_data/compile_modes.py")
class CompileModesTest implements ClaimTests {

  @Test
  void a_cell_that_fails_leaves_the_prompt_as_it_was(PythonRun run) {
    Value notebook = run.get("Notebook").newInstance();

    assertThatPython(() -> notebook.invokeMember("run", "1 / 0")).raises("ZeroDivisionError");

    assertThat(run.eval("sys.displayhook is sys.__displayhook__")).isTrue();
    assertThat(notebook).attribute("history").isEqualTo(List.of());
  }

  @Test
  void a_java_console_receives_the_values_that_a_prompt_would_show(@Fresh PythonRun run) {
    List<Integer> shown = new ArrayList<>();
    ProxyExecutable console = values -> shown.add(values[0].asInt());
    run.eval("sys").putMember("displayhook", console);

    run.eval("lambda text: exec(compile(text, '<console>', 'single'))").execute("20 + 1; 21 * 2");

    assertThat(shown).containsExactly(21, 42);
  }

  @Test
  void names_that_java_puts_into_a_notebook_are_known_to_its_cells(PythonRun run) {
    Value notebook = run.get("Notebook").newInstance();
    notebook.getMember("names").putHashEntry("rate", 0.25);

    assertThat(notebook.invokeMember("run", "rate * 8")).isEqualTo(List.of(2.0));
    assertThatPython(() -> run.get("Notebook").newInstance().invokeMember("run", "rate"))
        .raises("NameError");
  }
}
