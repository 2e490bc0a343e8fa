package dev.verifiedexamples.examples.typing;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("typing/decorators_keep_signatures.py")
class DecoratorsKeepSignaturesTest implements ClaimTests {

  @Test
  void a_java_function_receives_the_argument_that_the_decorator_supplies(PythonRun run) {
    ProxyExecutable report = arguments -> arguments[0].asString() + " " + arguments[1].asInt();

    assertThat(run.get("with_tenant").execute(report).execute(2024)).isEqualTo("acme 2024");
  }

  @Test
  void a_java_function_has_no_signature_to_keep(PythonRun run) {
    ProxyExecutable report = arguments -> null;
    Value wrapped = run.get("with_tenant").execute(report);

    assertThat(wrapped).attribute("__name__").isEqualTo("wrapper");
    assertThatPython(() -> run.eval("signature").execute(wrapped)).raises("ValueError");
  }

  @Test
  void keyword_arguments_pass_through_the_wrapper(PythonRun run) {
    assertThat(run.eval("counted_and_wrapped(connect)(port=1, host='h')")).isEqualTo("http://h:1");
    assertThatPython(() -> run.eval("orders(tenant='other', year=2024)"))
        .raises("TypeError")
        .withMessage("orders() got multiple values for argument 'tenant'");
  }
}
