package dev.verifiedexamples.examples.asyncio;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("asyncio/blocking_call_stalls_every_task.py")
class BlockingCallStallsEveryTaskTest implements ClaimTests {

  @Test
  void a_blocking_java_call_in_a_worker_thread_is_served_by_a_python_task(PythonRun run) {
    AtomicReference<Thread> blocked = new AtomicReference<>();
    ProxyExecutable driver =
        arguments -> {
          blocked.set(Thread.currentThread());
          return run.get("signal").invokeMember("wait", 30);
        };
    Value job = run.eval("lambda driver: lambda: asyncio.to_thread(driver)").execute(driver);

    Value answer = run.eval("asyncio.run").execute(run.get("beside_the_signal").execute(job));

    assertThat(answer).isTrue();
    assertThat(blocked.get()).isNotSameAs(Thread.currentThread());
  }

  @Test
  void the_loop_serves_callbacks_while_a_java_call_blocks_in_an_executor(@Fresh PythonRun run) {
    CountDownLatch served = new CountDownLatch(2);
    ProxyExecutable serve =
        arguments -> {
          served.countDown();
          return null;
        };
    ProxyExecutable waitUntilServed =
        arguments -> {
          try {
            return served.await(30, TimeUnit.SECONDS);
          } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
          }
        };
    Value loop = run.eval("asyncio.new_event_loop()");

    Value waiting = loop.invokeMember("run_in_executor", run.eval("None"), waitUntilServed);
    loop.invokeMember("call_soon", serve);
    loop.invokeMember("call_later", 0.01, serve);

    assertThat(loop.invokeMember("run_until_complete", waiting)).isTrue();
    loop.invokeMember("close");
  }

  @Test
  void a_blocking_java_call_on_the_loop_times_out(PythonRun run) {
    ProxyExecutable driver = arguments -> run.get("signal").invokeMember("wait", 0.1);
    Value job = run.eval("lambda driver: lambda: asyncio.sleep(0, driver())").execute(driver);

    Value answer = run.eval("asyncio.run").execute(run.get("beside_the_signal").execute(job));

    assertThat(answer).isFalse();
  }
}
