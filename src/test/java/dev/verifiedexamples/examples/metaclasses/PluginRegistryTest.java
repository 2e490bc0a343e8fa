package dev.verifiedexamples.examples.metaclasses;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("metaclasses/plugin_registry.py")
class PluginRegistryTest implements ClaimTests {

  @Test
  void a_refused_plugin_leaves_the_registry_as_it_was(PythonRun run) {
    Value registry = run.get("PluginBase").getMember("registry");
    long before = registry.getHashSize();

    assertThatPython(() -> run.eval("type('Csv', (PluginBase,), {}, plugin_name='csv')"))
        .raises("TypeError")
        .withMessage("plugin name 'csv' is taken by CSVExporter");
    assertThat(registry.getHashSize()).isEqualTo(before);
  }

  @Test
  void a_java_function_may_be_registered_as_the_maker_of_a_plugin(@Fresh PythonRun run) {
    ProxyExecutable maker = arguments -> "plugin made with " + arguments[0].asInt();

    run.get("PluginBase").getMember("registry").putHashEntry("java", maker);

    assertThat(run.get("PluginBase").invokeMember("create", "java", 42))
        .isEqualTo("plugin made with 42");
  }

  @Test
  void an_unknown_name_is_reported_without_the_look_up_that_failed(PythonRun run) {
    assertThatThrownBy(() -> run.get("PluginBase").invokeMember("create", "yaml"))
        .isInstanceOfSatisfying(
            PolyglotException.class,
            failure -> {
              Value error = failure.getGuestObject();
              assertThat(error).hasTypeName("KeyError");
              assertThat(error).attribute("__suppress_context__").isTrue();
              assertThat(error.getMember("args").getArrayElement(0))
                  .isEqualTo("unknown plugin 'yaml', there are: csv, json, lines");
            });
  }

  @Test
  void a_class_without_the_keyword_goes_by_its_name_even_if_it_is_a_helper(@Fresh PythonRun run) {
    run.eval("type('BaseHelper', (PluginBase,), {})");

    Value helper = run.get("PluginBase").invokeMember("create", "basehelper");

    assertThatPython(() -> helper.invokeMember("export", ProxyArray.fromArray()))
        .raises("NotImplementedError");
  }
}
