package dev.verifiedexamples.examples.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.PythonRun;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("concurrency/threads_overlap_waiting.py")
class ThreadsOverlapWaitingTest implements ClaimTests {

  @Test
  void a_python_thread_runs_a_java_function_on_a_java_thread_of_its_own(PythonRun run) {
    AtomicReference<Thread> seen = new AtomicReference<>();
    ProxyExecutable target =
        arguments -> {
          seen.set(Thread.currentThread());
          return null;
        };

    Value thread = run.eval("lambda target: threading.Thread(target=target)").execute(target);
    thread.invokeMember("start");
    thread.invokeMember("join");

    assertThat(seen.get()).isNotNull().isNotSameAs(Thread.currentThread());
  }

  @Test
  void java_functions_that_block_do_not_hold_up_each_other(PythonRun run) {
    CyclicBarrier bothInFlight = new CyclicBarrier(2);
    AtomicInteger passed = new AtomicInteger();
    ProxyExecutable target =
        arguments -> {
          try {
            bothInFlight.await(30, TimeUnit.SECONDS);
          } catch (Exception stuck) {
            throw new IllegalStateException(stuck);
          }
          return passed.incrementAndGet();
        };
    Value newThread = run.eval("lambda target: threading.Thread(target=target)");
    List<Value> threads = List.of(newThread.execute(target), newThread.execute(target));

    threads.forEach(thread -> thread.invokeMember("start"));
    threads.forEach(thread -> thread.invokeMember("join"));

    assertThat(passed).hasValue(2);
  }

  @Test
  void the_error_of_a_thread_is_printed_and_does_not_reach_whoever_joins(PythonRun run) {
    Value thread = run.eval("threading.Thread(target=lambda: 1 / 0)");

    List<String> lines =
        run.linesPrintedBy(
            () -> {
              thread.invokeMember("start");
              thread.invokeMember("join");
            });

    assertThat(lines).last().isEqualTo("ZeroDivisionError: division by zero");
  }
}
