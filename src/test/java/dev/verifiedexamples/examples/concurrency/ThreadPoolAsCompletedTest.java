package dev.verifiedexamples.examples.concurrency;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("concurrency/thread_pool_as_completed.py")
class ThreadPoolAsCompletedTest implements ClaimTests {

  @Test
  void a_future_returns_the_result_of_a_java_function(PythonRun run) {
    ProxyExecutable square = arguments -> arguments[0].asInt() * arguments[0].asInt();
    Value pool = run.eval("ThreadPoolExecutor(max_workers=1)");

    Value future = pool.invokeMember("submit", square, 12);

    assertThat(future.invokeMember("result", 30)).isEqualTo(144);
    pool.invokeMember("shutdown");
  }

  @Test
  void map_waits_for_a_slow_first_answer_rather_than_change_the_order(PythonRun run) {
    CountDownLatch secondIsDone = new CountDownLatch(1);
    ProxyExecutable answer =
        arguments -> {
          String name = arguments[0].asString();
          if (name.equals("second")) {
            secondIsDone.countDown();
          } else {
            await(secondIsDone);
          }
          return name;
        };
    Value pool = run.eval("ThreadPoolExecutor(max_workers=2)");

    Value answers = pool.invokeMember("map", answer, ProxyArray.fromArray("first", "second"));

    assertThat(answers).yieldsExactly("first", "second");
    pool.invokeMember("shutdown");
  }

  @Test
  void only_a_task_that_is_still_queued_can_be_cancelled(PythonRun run) {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch mayFinish = new CountDownLatch(1);
    ProxyExecutable occupyTheOnlyWorker =
        arguments -> {
          started.countDown();
          await(mayFinish);
          return "done";
        };
    Value pool = run.eval("ThreadPoolExecutor(max_workers=1)");
    Value running = pool.invokeMember("submit", occupyTheOnlyWorker);
    Value queued = pool.invokeMember("submit", run.get("process_task"), 6);
    await(started);

    assertThat(running.invokeMember("cancel")).isFalse();
    assertThat(queued.invokeMember("cancel")).isTrue();

    mayFinish.countDown();
    assertThat(running.invokeMember("result", 30)).isEqualTo("done");
    pool.invokeMember("shutdown");
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(30, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the latch stayed closed");
      }
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
