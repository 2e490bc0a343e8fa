package dev.verifiedexamples.runtime;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.document.Clock;
import dev.verifiedexamples.execution.Failure;
import dev.verifiedexamples.runtime.cpython.CPythonRuntime;
import dev.verifiedexamples.testing.Scripts;
import dev.verifiedexamples.verdict.Verification;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Waiting costs nothing, on GraalPy and on every CPython that is found: each of these scripts would
 * run into its time limit in real time.
 */
class VirtualTimeTest {

  private static final Scripts SCRIPTS = new Scripts();
  private static final List<CPythonRuntime> CPYTHONS =
      CPythonRuntime.installed().stream().map(each -> each.in(Clock.VIRTUAL)).toList();

  @TempDir private Path folder;

  @AfterAll
  static void close() {
    SCRIPTS.close();
  }

  @Nested
  class The_clocks {

    @Test
    void agree_on_a_sleep() {
      confirm(
          """
          import time

          clocks = time.time, time.monotonic, time.perf_counter
          before = [clock() for clock in clocks]
          time.sleep(3600)
          [3600 <= clock() - start < 3601 for clock, start in zip(clocks, before)]
          # => [True, True, True]
          time.localtime().tm_year == time.gmtime(time.time()).tm_year  # => True
          """);
    }

    @Test
    void go_on_for_those_who_only_look_at_them() {
      confirm(
          """
          import threading, time

          woken = threading.Timer(0.01, lambda: None)
          woken.start()
          end = time.monotonic() + 0.02
          while time.monotonic() < end: pass
          woken.finished.is_set()  # => True
          """);
    }

    @Test
    void look_like_the_builtins_that_they_stand_for() {
      confirm(
          """
          import pickle, time

          class Stopwatch:
              now = time.monotonic

          Stopwatch().now() > 0  # => True
          time.sleep  # => <built-in function sleep>
          pickle.loads(pickle.dumps(time.sleep)) is time.sleep  # => True
          # time.sleep(-1)  # => raises ValueError: sleep length must be non-negative
          """);
    }
  }

  @Nested
  class Threads {

    @Test
    void wake_in_the_order_of_their_deadlines() {
      confirm(
          """
          import threading, time

          order = []

          def work(seconds):
              time.sleep(seconds)
              order.append(seconds)

          threads = [threading.Thread(target=work, args=[each]) for each in (3000, 1000, 2000)]
          for each in threads: each.start()
          for each in reversed(threads): each.join()
          order  # => [1000, 2000, 3000]
          """);
    }

    @Test
    void wait_in_vain_for_all_that_can_be_waited_for() {
      confirm(
          """
          import queue, threading
          from concurrent.futures import Future, wait

          held = threading.Lock()
          held.acquire()  # => True
          held.acquire(timeout=1000)  # => False
          threading.Event().wait(1000)  # => False
          threading.Semaphore(0).acquire(timeout=1000)  # => False
          condition = threading.Condition()
          with condition:
              condition.wait(1000)  # => False
          # queue.Queue().get(timeout=1000)  # => raises _queue.Empty
          # queue.SimpleQueue().get(timeout=1000)  # => raises _queue.Empty
          len(wait([Future()], timeout=1000).not_done)  # => 1
          # threading.Barrier(2).wait(1000)  # => raises threading.BrokenBarrierError
          blocked = threading.Thread(target=held.acquire)
          blocked.start()
          blocked.join(1000)
          blocked.is_alive()  # => True
          held.release()
          blocked.join()
          blocked.is_alive()  # => False
          """);
    }

    @Test
    void take_locks_in_the_order_in_which_they_asked() {
      confirm(
          """
          import threading

          lock, order = threading.RLock(), []

          def take(name):
              with lock, lock:
                  order.append(name)

          with lock:
              waiting = [threading.Thread(target=take, args=[name]) for name in "abc"]
              for each in waiting: each.start()
          for each in waiting: each.join()
          order  # => ['a', 'b', 'c']
          # lock.release()  # => raises RuntimeError: …
          """);
    }

    @Test
    void of_a_pool_overlap_their_waiting() {
      confirm(
          """
          import time
          from concurrent.futures import ThreadPoolExecutor, as_completed

          start = time.monotonic()
          with ThreadPoolExecutor(2) as pool:
              tasks = [pool.submit(time.sleep, seconds) for seconds in (500, 100, 200, 300)]
              [tasks.index(each) for each in as_completed(tasks)]  # => [1, 2, 0, 3]
          round(time.monotonic() - start)  # => 600
          """);
    }

    @Test
    void always_take_the_same_turns() {
      Set<Object> transcripts = new HashSet<>();
      for (int run = 0; run < 20; run++) {
        transcripts.add(
            verify(
                    """
                    import queue, threading, time

                    def work(name, tasks):
                        while (task := tasks.get()) is not None:
                            time.sleep(task / 7)
                            print(name, task)

                    tasks = queue.Queue()
                    workers = [threading.Thread(target=work, args=[name, tasks]) for name in "ab"]
                    for each in workers: each.start()
                    for task in [*range(9), None, None]: tasks.put(task)
                    for each in workers: each.join()
                    1  # => 1
                    """)
                .undocumented());
      }

      assertThat(transcripts).hasSize(1);
    }
  }

  /** As everywhere in Python, nobody starves; it only takes some CPU time until that is seen. */
  @Nested
  class A_thread_that_computes_and_computes {

    private static final String SHORT =
        """
        # /// script
        # [tool.verified-examples]
        # timeout = 6
        # ///
        import threading

        """;

    @Test
    void lets_the_others_go_on() {
      confirm(
          SHORT
              + """
              def spin():
                  while True: pass

              threading.Thread(target=spin, daemon=True).start()
              print("end")  # => end
              """);
    }

    @Test
    void sees_what_the_others_do() {
      confirm(
          SHORT
              + """
              import time
              is_over = False
              def work():
                  while not is_over: pass
                  return "over"

              thread = threading.Thread(target=work)
              thread.start()
              time.sleep(1)
              is_over = True
              thread.join()
              thread.is_alive()  # => False
              """);
    }

    @Test
    void still_owns_what_it_has_locked() {
      confirm(
          SHORT
              + """
              lock, owners, most = threading.Lock(), 0, 0
              is_over = False
              def work():
                  global owners, most
                  while not is_over:
                      with lock:
                          owners += 1
                          most = max(most, owners)
                          owners -= 1

              threads = [threading.Thread(target=work) for _ in range(3)]
              for thread in threads: thread.start()
              is_over = True
              for thread in threads: thread.join()
              most <= 1  # => True
              """);
    }

    @Test
    void waits_for_others_that_it_has_let_go_on() {
      confirm(
          SHORT
              + """
              ready = threading.Event()
              is_over = False
              def work():
                  while not is_over: pass
                  ready.set()

              thread = threading.Thread(target=work)
              thread.start()
              is_over = True
              ready.wait()  # => True
              """);
    }
  }

  @Nested
  class An_event_loop {

    @Test
    void waits_together_with_threads() {
      confirm(
          """
          import asyncio, time

          async def main():
              start = asyncio.get_running_loop().time()
              await asyncio.gather(asyncio.sleep(1000), asyncio.to_thread(time.sleep, 2000))
              return round(asyncio.get_running_loop().time() - start)

          asyncio.run(main())  # => 2000
          """);
    }

    @Test
    void hears_of_sockets_while_timeouts_are_pending() {
      confirm(
          """
          import asyncio

          async def answer(reader, writer):
              await asyncio.sleep(1000)
              writer.write(await reader.readline())
              writer.close()

          async def main():
              server = await asyncio.start_server(answer, "127.0.0.1", 0)
              async with server, asyncio.timeout(2000):
                  reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
                  writer.write(b"hello")
                  writer.write_eof()
                  return await reader.read()

          asyncio.run(main())  # => b'hello'
          """);
    }

    @Test
    void that_is_busy_makes_time_pass_as_it_would_elsewhere() {
      confirm(
          """
          import asyncio

          async def main():
              task = asyncio.create_task(asyncio.sleep(0.05))
              rounds = 0
              while not task.done():
                  await asyncio.sleep(0)
                  rounds += 1
              return rounds

          500 < asyncio.run(main()) < 2_000  # => True
          """);
    }

    @Test
    void that_polls_makes_time_pass() {
      confirm(
          """
          import asyncio, time

          async def main():
              task = asyncio.create_task(asyncio.to_thread(time.sleep, 0.01))
              while not task.done():
                  await asyncio.sleep(0)
              return "done"

          asyncio.run(main())  # => 'done'
          """);
    }
  }

  @Nested
  class A_deadlock {

    @Test
    void of_threads_is_told_with_the_lines_where_they_wait() {
      assertThat(
              failure(
                  """
                  import threading

                  first, second, both = threading.Lock(), threading.Lock(), threading.Barrier(2)

                  def take(one, other):
                      with one:
                          both.wait()
                          other.acquire()

                  1  # => 1
                  threading.Thread(target=take, args=[first, second]).start()
                  with second:
                      both.wait()
                      first.acquire()
                  """))
          .isEqualTo(new Failure.Deadlock(List.of(8, 14)));
    }

    @Test
    void of_an_event_loop_is_told() {
      assertThat(
              failure(
                  """
                  import asyncio
                  1  # => 1
                  asyncio.run(asyncio.Event().wait())
                  """))
          .isInstanceOf(Failure.Deadlock.class);
    }

    @Test
    void is_none_while_somebody_has_a_deadline() {
      confirm(
          """
          import threading

          event = threading.Event()
          threading.Timer(1000, event.set).start()
          event.wait()  # => True
          """);
    }
  }

  @Nested
  class Real_time {

    @Test
    void is_what_an_example_can_ask_for() {
      Verification verification =
          verify(
              """
              # /// script
              # [tool.verified-examples]
              # clock = "real"
              # ///
              import time
              start = time.perf_counter_ns()
              time.sleep(0.05)
              time.perf_counter_ns() - start >= 50_000_000  # => True
              """);

      assertThat(verification).isConfirmed();
      assertThat(verification.execution().clock()).isEqualTo(Clock.REAL);
    }

    @Test
    void is_what_processes_live_in() {
      assertThat(
              verify(
                      """
                      # /// script
                      # [tool.verified-examples]
                      # permissions = ["process"]
                      # ///
                      import subprocess
                      # subprocess.run(["sleep", "5"], timeout=0.1)
                      # => raises subprocess.TimeoutExpired: …
                      """)
                  .execution()
                  .clock())
          .isEqualTo(Clock.REAL);
    }
  }

  private Verification verify(String script) {
    return SCRIPTS.verify(folder, script);
  }

  private void confirm(String script) {
    for (Verification verification : verifyOnAll(script)) {
      assertThat(verification).isConfirmed();
      assertThat(verification.execution().clock()).isEqualTo(Clock.VIRTUAL);
    }
  }

  /** How it fails, everywhere alike. */
  private Failure failure(String script) {
    Set<Failure> failures = new HashSet<>();
    for (Verification verification : verifyOnAll(script)) {
      failures.add(verification.execution().failure().orElseThrow());
    }
    assertThat(failures).hasSize(1);
    return failures.iterator().next();
  }

  private List<Verification> verifyOnAll(String script) {
    List<Verification> verifications = new ArrayList<>();
    verifications.add(verify(script));
    for (CPythonRuntime each : CPYTHONS) {
      verifications.add(SCRIPTS.verifyOn(each, folder, script));
    }
    return verifications;
  }
}
