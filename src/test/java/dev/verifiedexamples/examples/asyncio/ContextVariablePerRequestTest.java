package dev.verifiedexamples.examples.asyncio;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("asyncio/context_variable_per_request.py")
class ContextVariablePerRequestTest implements ClaimTests {

  @Test
  void outside_every_task_the_default_remains(PythonRun run) {
    assertThat(run.eval("asyncio.run(process_request('JAVA-1'))")).isEqualTo("JAVA-1");

    assertThat(run.get("request_id").invokeMember("get")).isEqualTo("none");
  }

  @Test
  void a_context_that_is_kept_can_be_entered_again(PythonRun run) {
    Value requestId = run.get("request_id");
    Value context = run.eval("__import__('contextvars').copy_context()");

    context.invokeMember("run", requestId.getMember("set"), "JAVA-2");

    assertThat(context.invokeMember("run", requestId.getMember("get"))).isEqualTo("JAVA-2");
    assertThat(requestId.invokeMember("get")).isEqualTo("none");
  }

  @Test
  void a_java_function_called_inside_a_context_sees_its_values(@Fresh PythonRun run) {
    Value requestId = run.get("request_id");
    Value context = run.eval("__import__('contextvars').copy_context()");
    context.invokeMember("run", requestId.getMember("set"), "JAVA-3");
    ProxyExecutable audit = arguments -> run.get("audit").execute(arguments[0].asString());

    context.invokeMember("run", audit, "written by Java");

    assertThat(run.get("log").invokeMember("pop")).isEqualTo("[JAVA-3] written by Java");
  }

  @Test
  void a_token_takes_the_value_back(PythonRun run) {
    Value requestId = run.get("request_id");
    Value token = requestId.invokeMember("set", "JAVA-4");
    assertThat(requestId.invokeMember("get")).isEqualTo("JAVA-4");

    requestId.invokeMember("reset", token);

    assertThat(requestId.invokeMember("get")).isEqualTo("none");
  }
}
