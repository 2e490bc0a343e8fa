package dev.verifiedexamples.runtime.cpython;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.document.Clock;
import dev.verifiedexamples.document.Permission;
import dev.verifiedexamples.execution.Channel;
import dev.verifiedexamples.execution.Execution;
import dev.verifiedexamples.execution.Failure;
import dev.verifiedexamples.execution.Output;
import dev.verifiedexamples.messages.Messages;
import dev.verifiedexamples.testing.Scripts;
import dev.verifiedexamples.verdict.CrossCheck;
import dev.verifiedexamples.verdict.Verification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CPython as a runtime; all of it is aborted, visibly, where there is none. */
class CPythonTest {

  private static final List<CPythonRuntime> INSTALLED = CPythonRuntime.installed();
  private static Scripts scripts;

  @TempDir private Path folder;

  @BeforeAll
  static void there_is_one() {
    assumeThat(INSTALLED).as("CPythons found").isNotEmpty();
    scripts = new Scripts();
  }

  @AfterAll
  static void close() {
    if (scripts != null) {
      scripts.close();
    }
  }

  @Test
  void the_newest_comes_first_and_no_release_twice() {
    assertThat(INSTALLED)
        .extracting(CPythonRuntime::release)
        .isSortedAccordingTo((one, other) -> other.compareTo(one))
        .doesNotHaveDuplicates()
        .allSatisfy(release -> assertThat(release).isGreaterThanOrEqualTo(CPythonRuntime.OLDEST));
  }

  @Test
  void an_executable_that_is_no_python_is_told() {
    assertThatThrownBy(() -> CPythonRuntime.at(Path.of("/bin/sh")))
        .isInstanceOf(UnusableInputException.class)
        .hasMessage("/bin/sh: this is no CPython that can be started");
  }

  @Nested
  class An_example_is_observed {

    @Test
    void as_on_graalpy() {
      assertThat(
              verify(
                      """
                      import threading

                      def work():
                          print("working")  # => working

                      thread = threading.Thread(target=work)
                      thread.start()
                      print("ü €")  # => ü €
                      # int("x")  # => raises ValueError: invalid literal for int() with base 10: 'x'
                      value = {"a": (1, 2.5)}  # => {'a': (1, 2.5)}
                      """)
                  .isConfirmed())
          .isTrue();
    }

    @Test
    void until_its_last_object_is_gone() {
      Verification verification =
          verify(
              """
              class Resource:
                  def __del__(self):
                      print("released")

              resource = Resource()
              print("last line")  # => last line
              """);

      assertThat(verification.undocumented())
          .containsExactly(new Output(3, Channel.STDOUT, "released"));
    }

    @Test
    void beneath_the_streams_of_python() {
      Verification verification = verify("import os\nos.write(1, b'raw')  # => 3\n");

      assertThat(verification.undocumented())
          .containsExactly(new Output(0, Channel.FILE_DESCRIPTOR, "raw"));
    }

    /** As elsewhere, where no other thread comes between the pieces that one call writes. */
    @Test
    void line_by_line_while_its_threads_take_turns() {
      List<Output> shown =
          scripts
              .verifyOn(
                  INSTALLED.get(0).in(Clock.REAL),
                  folder,
                  """
                  import sys, threading

                  def work(name):
                      for _ in range(200):
                          print("working", "on", name)

                  sys.setswitchinterval(1e-6)
                  threads = [threading.Thread(target=work, args=[name]) for name in "abcd"]
                  for thread in threads: thread.start()
                  for thread in threads: thread.join()
                  print("end")  # => end
                  """)
              .undocumented();

      assertThat(shown).isNotEmpty();
      assertThat(shown.stream().flatMap(output -> output.text().lines()))
          .hasSize(800)
          .allMatch(line -> line.matches("working on [abcd]"));
    }

    /** A call that waits keeps nothing from those that it waits for. */
    @Test
    void in_the_order_in_which_calls_write() {
      assertThat(
              scripts
                  .verifyOn(
                      INSTALLED.get(0).in(Clock.REAL),
                      folder,
                      """
                  import threading

                  class Waits:
                      def __str__(self):
                          thread = threading.Thread(target=print, args=["inner"])
                          thread.start()
                          thread.join()
                          return "outer"

                  def work():
                      print("begin", Waits())
                      print("x", end="")
                      thread = threading.Thread(target=print, args=["y"])
                      thread.start()
                      thread.join()

                  thread = threading.Thread(target=work)
                  thread.start()
                  thread.join()
                  print("end")  # => end
                  """)
                  .undocumented())
          .extracting(Output::text)
          .containsExactly("begin inner", "outer", "xy");
    }

    @Test
    void in_the_children_that_it_forks() {
      assertThat(
              verify(
                      """
                      # /// script
                      # [tool.verified-examples]
                      # permissions = ["process"]
                      # ///
                      import multiprocessing

                      def work(number):
                          print("child", number)  # => child 3

                      if __name__ == "__main__":
                          child = multiprocessing.get_context("fork").Process(target=work, args=(3,))
                          child.start()
                          child.join()
                          child.exitcode  # => 0
                      """)
                  .isConfirmed())
          .isTrue();
    }

    @Test
    void with_no_module_that_a_plain_script_would_not_find_loaded() {
      assertThat(
              verify(
                      """
                      import sys
                      [name for name in ("json", "re", "typing") if name in sys.modules]  # => []
                      """)
                  .isConfirmed())
          .isTrue();
    }
  }

  @Nested
  class An_example_fails {

    @Test
    void that_computes_for_longer_than_its_time_limit() {
      Verification verification =
          verify(
              """
              # /// script
              # [tool.verified-examples]
              # timeout = 1
              # ///
              print("begin")  # => begin
              while True: pass
              """);

      assertThat(verification.failure())
          .contains(new Failure.TimeLimit(Duration.ofSeconds(1), Clock.REAL, 6));
    }

    @Test
    void that_waits_for_ten_times_as_long() {
      Verification verification =
          verify(
              """
              # /// script
              # [tool.verified-examples]
              # timeout = 0.5
              # ///
              import time
              print("begin")  # => begin
              time.sleep(600)
              """);

      assertThat(verification.failure()).contains(new Failure.Waited(Duration.ofSeconds(10), 7));
      assertThat(Messages.of(verification))
          .singleElement()
          .asString()
          .contains("script.py:7: it waits for what does not come on CPython")
          .contains("after 10 s of real time, in which it used less than the 0.5 s");
    }

    @Test
    void that_needs_more_memory_than_it_is_given() {
      Verification verification =
          verify("print('begin')  # => begin\nlen(bytes(2 << 30))  # => 2147483648\n");

      assertThat(verification.failure()).contains(new Failure.Exhausted(Failure.Supply.MEMORY, 2));
      assertThat(Messages.of(verification))
          .first()
          .asString()
          .contains("script.py:2: it ran into its memory limit on CPython")
          .contains("observed    it needed more than 1 GiB of memory")
          .contains("set memory, such as memory = \"4 GiB\",");
    }

    @Test
    void that_leaves_the_interpreter() {
      assertThat(failure("import os\nprint(1)  # => 1\nos._exit(0)\n"))
          .isEqualTo(new Failure.Left(Optional.of("the process ended with status 0")));
    }

    @Test
    void that_crashes_the_interpreter() {
      assertThat(failure("import os\nprint(1)  # => 1\nos.kill(os.getpid(), 11)\n"))
          .isEqualTo(new Failure.Left(Optional.of("signal 11 ended the process")));
    }

    @Test
    void that_ends_with_an_exception() {
      assertThat(failure("print(1)  # => 1\n1 / 0\n"))
          .isEqualTo(
              new Failure.Uncaught(
                  "ZeroDivisionError: division by zero",
                  "ZeroDivisionError",
                  Optional.empty(),
                  2,
                  Optional.empty()));
    }

    @Test
    void that_starts_a_process_without_permission_even_if_it_goes_on() {
      String script =
          """
          import os
          try:
              os.system("true")
          except OSError:
              print("refused")  # => refused
          """;

      assertThat(failure(script)).isInstanceOf(Failure.Refused.class);
    }

    @Test
    void that_floods_its_reader() {
      assertThat(failure("print(1)  # => 1\nwhile True: print('x' * 1000)\n"))
          .isInstanceOf(Failure.OutputLimit.class);
    }
  }

  @Test
  void files_are_written_in_the_scratch_folder_only() {
    Path outside = folder.resolve("outside.txt");
    Verification verification =
        verify(
            """
            open("inside.txt", "w").write("x")  # => 1
            # open(%s, "w")  # => raises PermissionError: [Errno 13] Permission denied: %s
            """
                .formatted("'" + outside + "'", "'" + outside + "'"));

    assertThat(verification.isConfirmed()).isTrue();
    assertThat(Files.exists(outside)).isFalse();
  }

  @Test
  void the_environment_is_empty_without_permission() {
    assertThat(verify("import os\nsorted(os.environ)  # => ['TMPDIR']\n").isConfirmed()).isTrue();
  }

  @Test
  void a_difference_that_no_claim_mentions_fails_and_tells_how_to_put_it_on_record() {
    String script = "import sys\nsys.implementation.name  # => 'graalpy'\n";

    CrossCheck check = scripts.verify(folder, script, INSTALLED.get(0));

    String name = INSTALLED.get(0).info().name();
    assertThat(Messages.of(check))
        .singleElement()
        .asString()
        .contains("script.py:2: refuted on " + name)
        .contains("observed    'cpython'")
        .contains(
            "GraalPy agrees with it: if each is right, claim each: # graalpy=> 'graalpy' and"
                + " # cpython=> 'cpython'");
  }

  @Test
  void versions_limit_a_claim() {
    String release = INSTALLED.get(0).release().toString();

    assertThat(verify("print('x')  # cpython[%s]=> x\n".formatted(release)).isConfirmed()).isTrue();
    assertThat(verify("print('x')  # cpython[3.99+]=> x\n").undocumented()).hasSize(1);
  }

  @Test
  void what_is_asked_for_in_vain_is_told() throws Exception {
    assumeThat(INSTALLED.get(0).sandbox()).isEqualTo(Sandbox.NONE);
    assertThatThrownBy(() -> INSTALLED.get(0).in(Sandbox.BUBBLEWRAP))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageStartingWith("bubblewrap does not work here for ");
  }

  @Nested
  class In_bubblewrap {

    private CPythonRuntime sandboxed;

    @BeforeEach
    void it_works() throws UnusableInputException {
      assumeThat(INSTALLED.get(0).sandbox()).isEqualTo(Sandbox.BUBBLEWRAP);
      sandboxed = INSTALLED.get(0).in(Sandbox.BUBBLEWRAP);
    }

    @Test
    void the_runtime_says_so() throws UnusableInputException {
      assertThat(sandboxed.info().title()).endsWith(" in bubblewrap");
      assertThat(sandboxed.in(Sandbox.NONE).info().title()).doesNotContain("bubblewrap");
    }

    @Test
    void even_what_nobody_guards_meets_nothing_of_this_machine() {
      confirm(
          """
          # /// script
          # [tool.verified-examples]
          # permissions = ["process"]
          # ///
          import os, socket
          os.path.exists(os.path.dirname(__file__) + "/beside.txt")  # => False
          "PATH=" in open("/proc/1/environ").read()  # => False
          os.getppid() < 10  # => True
          [name for _, name in socket.if_nameindex()]  # => ['lo']
          """);
    }

    @Test
    void permissions_are_given_as_elsewhere() {
      confirm(
          """
          # /// script
          # [tool.verified-examples]
          # permissions = ["process", "native", "environment"]
          # ///
          import ctypes, os, subprocess, sys
          ctypes.CDLL(None).getpid() == os.getpid()  # => True
          "PATH" in os.environ  # => True
          subprocess.run([sys.executable, "-c", "print(6 * 7)"], capture_output=True).stdout  # => b'42\\n'
          """);
    }

    @Test
    void strangers_get_nothing_that_they_ask_for() {
      Verification verification =
          scripts.verifyOn(
              sandboxed.untrusting(),
              folder,
              """
              # /// script
              # [tool.verified-examples]
              # permissions = ["process", "environment"]
              # ///
              import os
              "PATH" in os.environ  # => False
              os.system("true")  # => 0
              """);

      assertThat(verification.failure())
          .contains(new Failure.Refused("os.system", Permission.PROCESS));
    }

    private void confirm(String script) {
      Verification verification = scripts.verifyOn(sandboxed, folder, script);
      assertThat(verification.isConfirmed())
          .as(() -> String.join("\n", Messages.of(verification)))
          .isTrue();
    }
  }

  private Verification verify(String script) {
    return scripts.verifyOn(INSTALLED.get(0), folder, script);
  }

  private Failure failure(String script) {
    Execution execution = scripts.verifyOn(INSTALLED.get(0), folder, script).execution();
    assertThat(execution.duration()).isLessThan(Duration.ofSeconds(25));
    return execution.failure().orElseThrow();
  }
}
