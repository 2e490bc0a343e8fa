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

@PythonExample("imports/import_by_path.py")
class ImportByPathTest implements ClaimTests {

  @Test
  void a_script_that_java_writes_is_a_module_a_moment_later(@Fresh PythonRun run)
      throws IOException {
    Path script = Path.of(run.eval("str(Path.cwd())").asString(), "made-by-java.py");
    Files.writeString(script, "def twice(text):\n    return text * 2\n");

    Value path = run.eval("Path").execute(script.toString());
    Value module = run.get("import_file").execute("made_by_java", path);

    assertThat(module.invokeMember("twice", "ab")).isEqualTo("abab");
    assertThat(run.eval("__import__('made_by_java')")).isSameObjectAs(module);
  }

  @Test
  void code_that_fails_is_not_left_in_the_cache(@Fresh PythonRun run) {
    Value script = run.eval("Path('failing.py')");
    script.invokeMember("write_text", "limit = 1\nraise RuntimeError('half-way')\n");

    assertThatPython(() -> run.get("import_file").execute("failing", script))
        .raises("RuntimeError")
        .withMessage("half-way");
    assertThat(run.eval("'failing' in sys.modules")).isFalse();
  }

  @Test
  void the_same_file_under_two_names_is_two_classes_for_java_as_well(PythonRun run) {
    Value one = run.get("rates").getMember("Rate");
    Value other = run.get("loose").getMember("Rate");

    assertThat(one).isNotSameObjectAs(other);
    assertThat(one.newInstance(7).getMetaObject()).isSameObjectAs(one);
    assertThat(other.isMetaInstance(one.newInstance(7))).isFalse();
  }
}
