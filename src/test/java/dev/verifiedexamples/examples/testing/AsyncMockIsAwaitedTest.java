package dev.verifiedexamples.examples.testing;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;

@PythonExample("testing/async_mock_is_awaited.py")
class AsyncMockIsAwaitedTest implements ClaimTests {

  @Test
  void a_call_is_counted_at_once_and_its_await_when_a_loop_runs_it(PythonRun run) {
    Value send = run.eval("AsyncMock(return_value='queued')");

    Value coroutine = send.execute("ada@example.com");
    assertThat(send).attribute("call_count").isEqualTo(1);
    assertThat(send).attribute("await_count").isEqualTo(0);

    assertThat(run.eval("asyncio.run").execute(coroutine)).isEqualTo("queued");
    assertThat(send).attribute("await_count").isEqualTo(1);
  }

  @Test
  void the_answer_of_a_java_method_can_not_be_awaited(PythonRun run) {
    ProxyExecutable send = arguments -> "sent by Java";
    ProxyObject mailer = ProxyObject.fromMap(Map.of("send", send));
    Value welcome = run.eval("lambda mailer: asyncio.run(welcome(mailer, 'ada@example.com'))");

    assertThatPython(() -> welcome.execute(mailer))
        .raises("TypeError")
        .withMessage("object str can't be used in 'await' expression");
  }

  @Test
  void an_async_mock_makes_any_function_awaitable(PythonRun run) {
    ProxyExecutable answer = arguments -> "sent to " + arguments[0].asString();
    Value welcome =
        run.eval(
            "lambda answer: asyncio.run("
                + "welcome(MagicMock(send=AsyncMock(side_effect=answer)), 'ada@example.com'))");

    assertThat(welcome.execute(answer)).isEqualTo("sent to ada@example.com");
  }
}
