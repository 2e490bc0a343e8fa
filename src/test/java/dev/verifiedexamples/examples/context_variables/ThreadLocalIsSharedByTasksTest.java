package dev.verifiedexamples.examples.context_variables;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("context_variables/thread_local_is_shared_by_tasks.py")
class ThreadLocalIsSharedByTasksTest implements ClaimTests {

  @Test
  void another_java_thread_has_neither_value(@Fresh PythonRun run) {
    run.get("user").invokeMember("set", "java main");

    CompletableFuture<List<String>> seen =
        CompletableFuture.supplyAsync(
            () ->
                List.of(
                    run.eval("getattr(session, 'user', 'nobody')").asString(),
                    run.eval("user.get('nobody')").asString()));

    assertThat(seen.join()).containsExactly("nobody", "nobody");
    assertThat(run.eval("user.get()")).isEqualTo("java main");
  }

  @Test
  void what_a_java_thread_sets_stays_with_that_thread(@Fresh PythonRun run) {
    CompletableFuture.runAsync(() -> run.get("user").invokeMember("set", "other thread")).join();

    assertThatPython(() -> run.get("user").invokeMember("get")).raises("LookupError");
  }

  @Test
  void a_java_function_in_a_worker_thread_sees_the_context_that_called_it(PythonRun run) {
    Value user = run.get("user");
    ProxyExecutable whoIsAsking = arguments -> user.invokeMember("get").asString();
    Value asked = run.eval("asyncio.to_thread").execute(whoIsAsking);
    Value context = run.eval("__import__('contextvars').copy_context()");
    context.invokeMember("run", user.getMember("set"), "gus");

    assertThat(context.invokeMember("run", run.eval("asyncio.run"), asked)).isEqualTo("gus");
  }
}
