package dev.verifiedexamples.examples.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
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
  void each_python_thread_is_a_java_thread(PythonRun run) {
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
  void blocking_java_calls_in_two_threads_overlap(PythonRun run) {
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
  void an_error_in_a_thread_is_printed_and_join_does_not_raise_it(PythonRun run) {
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
