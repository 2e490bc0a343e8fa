package dev.verifiedexamples.examples.introspection;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.HashMap;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyHashMap;
import org.junit.jupiter.api.Test;

@PythonExample("introspection/signature_and_parameters.py")
class SignatureAndParametersTest implements ClaimTests {

  @Test
  void a_java_map_supplies_what_a_python_function_asks_for(PythonRun run) {
    Map<Object, Object> beans = new HashMap<>(Map.of("name", "Java", "port", 8080));

    assertThat(run.get("call_with").execute(run.get("greet"), ProxyHashMap.from(beans)))
        .isEqualTo("Hello, Java!");
  }

  @Test
  void what_the_map_lacks_is_missing_in_the_call(PythonRun run) {
    Value callWith = run.get("call_with");
    ProxyHashMap nothing = ProxyHashMap.from(new HashMap<>());

    assertThatPython(() -> callWith.execute(run.get("greet"), nothing))
        .raises("TypeError")
        .withMessage("greet() missing 1 required positional argument: 'name'");
  }

  @Test
  void a_java_function_has_no_signature_to_read(PythonRun run) {
    ProxyExecutable function = arguments -> null;

    assertThatPython(() -> run.eval("inspect.signature").execute(function))
        .raises("ValueError")
        .withMessageContaining("no signature found");
  }

  @Test
  void bound_arguments_can_be_completed_with_the_defaults(PythonRun run) {
    Value bound = run.get("signature").invokeMember("bind", "Java");
    assertThat(bound).attribute("arguments").isEqualTo(Map.of("name", "Java"));

    bound.invokeMember("apply_defaults");
    assertThat(bound).attribute("arguments").isEqualTo(Map.of("name", "Java", "greeting", "Hello"));
  }
}
