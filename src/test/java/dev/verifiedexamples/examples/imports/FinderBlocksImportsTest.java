package dev.verifiedexamples.examples.imports;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.Map;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;

@PythonExample("imports/finder_blocks_imports.py")
class FinderBlocksImportsTest implements ClaimTests {

  @Test
  void java_can_do_without_the_module_for_one_call(PythonRun run) {
    Value blocked = run.get("blocked").execute("xml");
    Value none = run.eval("None");
    ProxyArray rows = ProxyArray.fromArray("a<b");

    blocked.invokeMember("__enter__");
    String without = run.get("render").execute(rows).asString();
    blocked.invokeMember("__exit__", none, none, none);

    assertThat(without).startsWith("plain: ").endsWith(" (no xml)");
    assertThat(run.get("render").execute(rows)).isEqualTo("<row>a&lt;b</row>");
  }

  @Test
  void the_blocker_names_what_it_refuses_and_has_nothing_against_the_rest(PythonRun run) {
    Value blocker = run.get("Blocker").newInstance("xml", "sqlite3");

    assertThat(blocker.invokeMember("find_spec", "json.tool")).isNone();
    assertThatThrownBy(() -> blocker.invokeMember("find_spec", "xml.sax"))
        .isInstanceOfSatisfying(
            PolyglotException.class,
            failure -> {
              assertThat(failure.getGuestObject()).hasTypeName("ModuleNotFoundError");
              assertThat(failure.getGuestObject()).attribute("name").isEqualTo("xml.sax");
            });
  }

  @Test
  void a_finder_of_java_that_throws_ends_the_import_with_its_own_exception(@Fresh PythonRun run) {
    ProxyExecutable findSpec =
        arguments -> {
          throw new SecurityException("not " + arguments[0].asString());
        };
    run.eval("sys.meta_path")
        .invokeMember("insert", 0, ProxyObject.fromMap(Map.of("find_spec", findSpec)));

    assertThatThrownBy(() -> run.eval("__import__('sndhdr2')"))
        .isInstanceOfSatisfying(
            PolyglotException.class,
            failure ->
                assertThat(failure.asHostException())
                    .isInstanceOf(SecurityException.class)
                    .hasMessage("not sndhdr2"));
  }
}
