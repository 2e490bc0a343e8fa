package dev.verifiedexamples.examples.imports;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyHashMap;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;

@PythonExample("imports/modules_from_a_dictionary.py")
class ModulesFromADictionaryTest implements ClaimTests {

  @Test
  void a_map_of_java_serves_as_the_dictionary(@Fresh PythonRun run) {
    Map<Object, Object> sources = new HashMap<>();
    sources.put("inventory", "from inventory.units import UNITS\nboxes = 3");
    sources.put("inventory.units", "UNITS = ['kg', 'l']");
    Value finder = run.get("DictionaryFinder").newInstance(ProxyHashMap.from(sources));
    run.eval("sys.meta_path").invokeMember("append", finder);

    Value inventory = run.eval("__import__('inventory')");

    assertThat(inventory).attribute("boxes").isEqualTo(3);
    assertThat(inventory).attribute("UNITS").isEqualTo(List.of("kg", "l"));
  }

  @Test
  void what_java_puts_into_the_map_later_can_be_imported_later(@Fresh PythonRun run) {
    Map<Object, Object> sources = new HashMap<>();
    Value finder = run.get("DictionaryFinder").newInstance(ProxyHashMap.from(sources));
    run.eval("sys.meta_path").invokeMember("append", finder);
    assertThatPython(() -> run.eval("__import__('tomorrow')")).raises("ModuleNotFoundError");

    sources.put("tomorrow", "weather = 'sunny'");

    assertThat(run.eval("__import__('tomorrow')")).attribute("weather").isEqualTo("sunny");
  }

  @Test
  void a_loader_written_in_java_fills_the_module(@Fresh PythonRun run) {
    Value none = run.eval("None");
    ProxyExecutable createModule = arguments -> none;
    ProxyExecutable execModule =
        arguments -> {
          arguments[0].putMember("origin", "filled by Java");
          return none;
        };
    ProxyObject loader =
        ProxyObject.fromMap(Map.of("create_module", createModule, "exec_module", execModule));
    ProxyExecutable findSpec =
        arguments ->
            arguments[0].asString().equals("from_java")
                ? run.eval("importlib.util.spec_from_loader").execute("from_java", loader)
                : none;
    run.eval("sys.meta_path")
        .invokeMember("append", ProxyObject.fromMap(Map.of("find_spec", findSpec)));

    assertThat(run.eval("__import__('from_java')")).attribute("origin").isEqualTo("filled by Java");
  }

  @Test
  void a_traceback_names_the_module_as_its_file(PythonRun run) {
    assertThatThrownBy(() -> run.get("total").execute("a", 1))
        .isInstanceOfSatisfying(
            PolyglotException.class,
            failure ->
                assertThat(failure.getPolyglotStackTrace())
                    .filteredOn(PolyglotException.StackFrame::isGuestFrame)
                    .first()
                    .satisfies(
                        frame ->
                            assertThat(frame.getSourceLocation().getSource().getName())
                                .isEqualTo("<shop.cart>")));
  }
}
