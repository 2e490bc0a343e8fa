package dev.verifiedexamples.examples.interop;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.HashMap;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;

@PythonExample("interop/ctypes_needs_the_signature.py")
class CtypesNeedsTheSignatureTest implements ClaimTests {

  @Test
  void a_function_of_java_takes_the_place_of_one_of_c(PythonRun run) {
    ProxyExecutable strlen = arguments -> arguments[0].getBufferSize();

    Value longest = run.get("longest").execute(strlen, run.eval("[b'shared', b'', b'libs']"));

    assertThat(longest).isEqualTo(6);
  }

  @Test
  void its_results_need_no_declaration(PythonRun run) {
    ProxyExecutable atof = arguments -> Double.parseDouble(arguments[0].asString());
    ProxyExecutable labs = arguments -> Math.abs(arguments[0].asLong());
    Value call = run.eval("lambda function, argument: function(argument)");

    assertThat(call.execute(atof, "16.5")).isEqualTo(16.5);
    assertThat(call.execute(labs, -(1L << 40) - 7)).isEqualTo((1L << 40) + 7);
  }

  @Test
  void a_number_too_large_for_java_is_refused_instead_of_cut(PythonRun run) {
    ProxyExecutable abs = arguments -> arguments[0].fitsInInt() ? "an int" : "not an int";
    Value call = run.eval("lambda function, argument: function(argument)");

    assertThat(call.execute(abs, 5)).isEqualTo("an int");
    assertThat(call.execute(abs, (1L << 32) + 5)).isEqualTo("not an int");
    assertThatPython(() -> run.eval("(2**40).to_bytes(4, 'little')")).raises("OverflowError");
  }

  @Test
  void declaring_sets_two_attributes_and_hands_the_function_back(PythonRun run) {
    Map<String, Object> members = new HashMap<>();
    Value function =
        run.get("declared").execute(ProxyObject.fromMap(members), "a result", "one", "two");

    assertThat(members).containsOnlyKeys("restype", "argtypes");
    assertThat(function.getMember("restype")).isEqualTo("a result");
    assertThat(function.getMember("argtypes")).yieldsExactly("one", "two");
  }
}
