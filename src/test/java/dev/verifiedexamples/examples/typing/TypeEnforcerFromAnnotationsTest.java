package dev.verifiedexamples.examples.typing;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.junit.jupiter.api.Test;

@PythonExample("typing/type_enforcer_from_annotations.py")
class TypeEnforcerFromAnnotationsTest implements ClaimTests {

  @Test
  void a_java_array_conforms_if_its_elements_do(PythonRun run) {
    Value conforms = run.get("conforms");
    Value listOfInt = run.eval("list[int]");

    assertThat(conforms.execute(ProxyArray.fromArray(1, 2), listOfInt)).isTrue();
    assertThat(conforms.execute(ProxyArray.fromArray(1, 2.5), listOfInt)).isFalse();
    assertThat(conforms.execute("12", listOfInt)).isFalse();
  }

  @Test
  void a_literal_tells_true_from_one(PythonRun run) {
    Value conforms = run.get("conforms");
    Value one = run.eval("Literal[1, 2]");

    assertThat(conforms.execute(1, one)).isTrue();
    assertThat(conforms.execute(true, one)).isFalse();
  }

  @Test
  void too_many_arguments_are_refused_in_the_words_of_the_signature(PythonRun run) {
    assertThatPython(() -> run.get("average").execute(ProxyArray.fromArray(), 1))
        .raises("TypeError")
        .withMessage("too many positional arguments");
  }
}
