package dev.verifiedexamples.runtime;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.execution.Failure;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import dev.verifiedexamples.testing.Scripts;
import dev.verifiedexamples.verdict.Verification;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** However an example ends, there is a verdict, and the next one can be verified. */
@Isolated // it has limits of a second or two
class EndingsTest {

  private static final Scripts SCRIPTS = new Scripts();

  @TempDir private Path folder;

  @AfterAll
  static void close() {
    SCRIPTS.close();
  }

  @Nested
  class A_time_limit {

    private static final String SHORT =
        """
        # /// script
        # [tool.verified-examples]
        # timeout = 0.3
        # clock = "real"
        # ///
        """;

    @Test
    void stops_an_endless_loop() {
      expect(Failure.TimeLimit.class, SHORT + "x = 1  # => 1\nwhile True: pass\n");
    }

    @Test
    void stops_a_sleeper_after_ten_times_as_long() {
      expect(Failure.Waited.class, SHORT + "import time\ntime.sleep(99)  # => (no output)\n");
    }

    @Test
    void stops_waiting_for_a_thread_that_never_ends() {
      expect(
          Failure.Waited.class,
          SHORT
              + """
              import threading
              lock = threading.Lock()
              lock.acquire()  # => True
              threading.Thread(target=lock.acquire).start()
              """);
    }

    /** However many threads share the work, and whether they have ended. */
    @Test
    void counts_what_all_of_its_threads_compute() {
      expect(
          Failure.TimeLimit.class,
          SHORT
              + """
              import threading
              def work(): sum(range(20_000))
              x = 1  # => 1
              while True:
                  thread = threading.Thread(target=work)
                  thread.start()
                  thread.join()
              """);
    }

    @Test
    void keeps_what_was_observed_before() {
      Verification verification =
          SCRIPTS.verify(folder, SHORT + "print('a')  # => a\nwhile True: pass\n");

      assertThat(verification.judgements().get(0).fails()).isFalse();
      assertThat(verification).isNotConfirmed();
    }
  }

  @Nested
  class What_there_is_only_so_much_of {

    @Test
    void is_space_in_the_scratch_folder() {
      expect(
          new Failure.Exhausted(Failure.Supply.DISK, 0),
          """
          block = bytes(1 << 20)
          with open("big", "wb") as file:
              for _ in range(1_100):
                  file.write(block)
          1 + 1  # => 2
          """);
    }

    @Test
    void is_the_number_of_files() {
      expect(
          new Failure.Exhausted(Failure.Supply.DISK, 0),
          """
          import os
          for number in range(21_000):
              os.symlink(".", f"link {number}")
          1 + 1  # => 2
          """);
    }
  }

  @Test
  void a_test_of_a_run_that_was_stopped_says_what_stopped_it() throws Exception {
    String endless =
        """
        # /// script
        # [tool.verified-examples]
        # timeout = 0.3
        # ///
        x = 1  # => 1
        while True: pass
        """;
    try (PythonRun run = SCRIPTS.start(folder, endless)) {
      assertThatIllegalStateException()
          .isThrownBy(() -> run.onItsThread(() -> run.get("x")))
          .withMessageContaining("still running after its time limit of 0.3 s");
    }
  }

  @Test
  void endless_output_is_cut_off() {
    expect(Failure.OutputLimit.class, "while True: print('x' * 1000)  # => x\n");
  }

  @Test
  void endless_recursion_is_an_exception() {
    expect(Failure.Uncaught.class, "def f(): f()\nf()  # => 1\n");
  }

  @Test
  void sys_exit_is_an_exception() {
    expect(Failure.Uncaught.class, "import sys\nx = 1  # => 1\nsys.exit(0)\n");
  }

  @Test
  void os_exit_is_seen() {
    expect(Failure.Left.class, "import os\nx = 1  # => 1\nos._exit(0)\n");
  }

  @Test
  void an_exception_names_the_line_of_the_example_that_raised_it() {
    Verification verification = SCRIPTS.verify(folder, "def f():\n    1 / 0\n\nf()  # => 1\n");

    assertThat(verification.failure())
        .hasValueSatisfying(
            failure -> {
              assertThat(failure.summary()).isEqualTo("ZeroDivisionError: division by zero");
              assertThat(failure.line()).isEqualTo(2);
            });
  }

  @Nested
  class A_run {

    @Test
    void names_what_the_example_has_when_asked_for_what_it_has_not() {
      try (PythonRun run = SCRIPTS.start(folder, "total = 1  # => 1\n")) {
        assertThatThrownBy(() -> run.get("totl"))
            .isInstanceOf(NoSuchElementException.class)
            .hasMessage("the example has no `totl`; it has [total]");
      }
    }

    @Test
    void that_was_stopped_says_why_it_has_nothing() {
      try (PythonRun run = SCRIPTS.start(folder, "import os\nx = 1  # => 1\nos._exit(0)\n")) {
        assertThatIllegalStateException()
            .isThrownBy(() -> run.get("x"))
            .withMessageContaining("os._exit");
      }
    }

    @Test
    void collects_what_python_prints_for_java() {
      try (PythonRun run = SCRIPTS.start(folder, "def f():\n    print('a\\nb')\nx = 1  # => 1\n")) {
        assertThat(run.linesPrintedBy(() -> run.get("f").execute())).containsExactly("a", "b");
        assertThat(run.linesPrintedBy(() -> {})).isEmpty();
      }
    }
  }

  private void expect(Failure failure, String script) {
    assertThat(SCRIPTS.verify(folder, script).execution().failure()).contains(failure);
  }

  private void expect(Class<? extends Failure> kind, String script) {
    assertThat(SCRIPTS.verify(folder, script).execution()).failedWith(kind);
  }
}
