package dev.verifiedexamples.examples.imports;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;

@PythonExample("imports/finder_sees_every_import.py")
class FinderSeesEveryImportTest implements ClaimTests {

  @Test
  void a_finder_written_in_java_is_asked_too(@Fresh PythonRun run) {
    List<String> asked = new ArrayList<>();
    Value none = run.eval("None");
    ProxyExecutable findSpec =
        arguments -> {
          asked.add(arguments[0].asString());
          return none;
        };
    run.eval("sys.meta_path")
        .invokeMember("insert", 0, ProxyObject.fromMap(Map.of("find_spec", findSpec)));

    run.eval("__import__('xml.dom')");

    assertThat(asked).containsExactly("xml.dom", "xml.dom.domreg");
  }

  @Test
  void any_package_of_java_is_found_and_its_classes_are_locked_away(PythonRun run) {
    Value javaImport = run.eval("lambda name: __import__(name)");

    assertThat(javaImport.execute("java.no_such_package")).hasTypeName("module");
    assertThatPython(() -> javaImport.execute("java.util.ArrayList"))
        .raises("NotImplementedError")
        .withMessage("host lookup is not allowed");
  }

  @Test
  void a_finder_that_says_no_is_asked_for_the_package_before_the_module(@Fresh PythonRun run) {
    Value recorder = run.get("recorder");
    recorder.invokeMember("take");

    assertThatPython(() -> run.eval("__import__('no_package.no_module')"))
        .raises("ModuleNotFoundError")
        .withMessage("No module named 'no_package'");

    assertThat(recorder.invokeMember("take")).isEqualTo(List.of("no_package (top level)"));
  }
}
