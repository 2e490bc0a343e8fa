package dev.verifiedexamples.examples.typing;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;

@PythonExample("typing/runtime_checkable_sees_names_only.py")
class RuntimeCheckableSeesNamesOnlyTest implements ClaimTests {

  @Test
  void members_of_a_java_object_are_not_seen_by_the_check(PythonRun run) {
    ProxyExecutable export = arguments -> arguments[0].getArraySize() + " rows to Java";
    ProxyObject exporter = ProxyObject.fromMap(Map.of("export", export));

    // The check looks without calling anything, and so finds only what Python has stored.
    assertThat(run.eval("hasattr").execute(exporter, "export")).isTrue();
    assertThat(run.eval("isinstance").execute(exporter, run.get("Exporter"))).isFalse();
    assertThat(run.get("save").execute(exporter, ProxyArray.fromArray())).isEqualTo("no idea");
  }

  @Test
  void a_java_function_in_an_object_of_python_is_seen(PythonRun run) {
    ProxyExecutable export = arguments -> arguments[0].getArraySize() + " rows to Java";
    Value exporter = run.get("Importer").newInstance();
    exporter.putMember("export", export);

    assertThat(run.get("save").execute(exporter, ProxyArray.fromArray("a", "b")))
        .isEqualTo("2 rows to Java");
  }

  @Test
  void is_meta_instance_goes_by_inheritance_and_knows_no_protocols(PythonRun run) {
    Value csv = run.get("Csv").newInstance();

    assertThat(run.get("Csv").isMetaInstance(csv)).isTrue();
    assertThat(run.get("Exporter").isMetaInstance(csv)).isFalse();
    assertThat(run.eval("isinstance").execute(csv, run.get("Exporter"))).isTrue();
  }
}
