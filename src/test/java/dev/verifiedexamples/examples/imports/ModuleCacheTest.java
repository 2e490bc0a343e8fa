package dev.verifiedexamples.examples.imports;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;

@PythonExample("imports/module_cache.py")
class ModuleCacheTest implements ClaimTests {

  @Test
  void an_object_of_java_in_the_cache_is_what_python_imports(@Fresh PythonRun run) {
    ProxyObject settings = ProxyObject.fromMap(Map.of("mode", "java"));

    run.eval("sys.modules").putHashEntry("settings", settings);

    assertThat(run.get("mode_for_the_server").execute()).isEqualTo("java");
    assertThat(run.get("mode_for_the_worker").execute()).isEqualTo("java");
  }

  @Test
  void without_the_entry_java_triggers_the_module_s_code(@Fresh PythonRun run) {
    run.eval("sys.modules").removeHashEntry("settings");

    assertThat(run.linesPrintedBy(() -> run.get("mode_for_the_worker").execute()))
        .containsExactly("settings.py runs");
    assertThat(run.linesPrintedBy(() -> run.get("mode_for_the_worker").execute())).isEmpty();
  }

  @Test
  void a_package_and_its_module_have_an_entry_each(PythonRun run) {
    Value modules = run.eval("sys.modules");

    assertThat(modules.getHashValue("tools").getMember("hammer"))
        .isSameObjectAs(modules.getHashValue("tools.hammer"));
  }
}
