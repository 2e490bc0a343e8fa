package dev.verifiedexamples.examples.imports;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("imports/lazy_loader.py")
class LazyLoaderTest implements ClaimTests {

  @Test
  void java_may_hold_the_module_for_as_long_as_it_likes(@Fresh PythonRun run) {
    run.eval("Path('waiting.py').write_text('print(\"waiting.py runs\")\\nvalue = 1\\n')");
    run.eval("importlib.invalidate_caches()");
    Value[] module = new Value[1];

    assertThat(run.linesPrintedBy(() -> module[0] = run.get("lazy_import").execute("waiting")))
        .isEmpty();
    assertThat(run.linesPrintedBy(() -> module[0].getMember("value")))
        .containsExactly("waiting.py runs");
    assertThat(module[0]).attribute("value").isEqualTo(1);
  }

  @Test
  void a_module_found_in_a_package_needs_the_package_at_once(PythonRun run) {
    assertThatPython(() -> run.get("lazy_import").execute("no_such_package.module"))
        .raises("ModuleNotFoundError")
        .withMessage("No module named 'no_such_package'");
  }
}
