package dev.verifiedexamples.examples.code_as_data;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;

@PythonExample("code_as_data/compile_a_tree.py")
class CompileATreeTest implements ClaimTests {

  @Test
  void java_calls_a_function_compiled_from_a_tree(PythonRun run) {
    Value add = run.get("namespace").getHashValue("add");

    assertThat(add.execute(40, 2)).isEqualTo(42);
    assertThat(add.execute("py", "thon")).isEqualTo("python");
  }

  @Test
  void the_inserted_lines_report_to_a_java_object(PythonRun run) {
    List<String> seen = new ArrayList<>();
    ProxyExecutable append = arguments -> seen.add(arguments[0].asString());
    Value execute = run.eval("lambda hits: exec(compile(changed, '<t>', 'exec'), {'hits': hits})");

    execute.execute(ProxyObject.fromMap(Map.of("append", append)));

    assertThat(seen).containsExactly("add");
  }

  @Test
  void functions_within_functions_are_counted_too(PythonRun run) {
    Value tree = run.eval("ast.parse").execute("def outer():\n    def inner(): pass");
    Value counted = run.get("CountCalls").newInstance().invokeMember("visit", tree);

    assertThat(run.eval("ast.unparse").execute(counted))
        .isEqualTo(
            """
            def outer():
                hits.append('outer')

                def inner():
                    hits.append('inner')
                    pass\
            """);
  }
}
