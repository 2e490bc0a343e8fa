package dev.verifiedexamples.examples.metaclasses;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.junit.jupiter.api.Test;

@PythonExample("metaclasses/init_subclass_registers_plugins.py")
class InitSubclassRegistersPluginsTest implements ClaimTests {

  @Test
  void java_finds_a_plugin_in_the_registry_and_hands_it_rows(PythonRun run) {
    Value registry = run.get("Plugin").getMember("plugins");
    ProxyArray header = ProxyArray.fromArray("id", "name");
    ProxyArray grace = ProxyArray.fromArray("7", "Grace");

    Value csv = registry.getHashValue("csv").newInstance();

    assertThat(csv.invokeMember("export", ProxyArray.fromArray(header, grace)))
        .isEqualTo("id,name\n7,Grace");
  }

  @Test
  void a_class_that_is_made_later_registers_itself_too(@Fresh PythonRun run) {
    String definition = "type('Tsv', (TextPlugin,), {'separator': ';'}, plugin_name='semicolons')";

    assertThat(run.linesPrintedBy(() -> run.eval(definition)))
        .containsExactly("Registered plugin: semicolons");
    assertThat(run.eval("list(Plugin.plugins)")).isEqualTo(List.of("pdf", "csv", "semicolons"));
  }

  @Test
  void a_plugin_that_forgot_to_export_says_so_when_used_and_not_before(PythonRun run) {
    Value lazy = run.eval("type('LazyPlugin', (Plugin,), {})").newInstance();

    assertThatPython(() -> lazy.invokeMember("export", ProxyArray.fromArray()))
        .raises("NotImplementedError");
  }
}
