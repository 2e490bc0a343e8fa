package dev.verifiedexamples.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.document.Unreadable;
import dev.verifiedexamples.verdict.Ledgers;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class ConsoleReportTest {

  private static final RuntimeInfo GRAALPY =
      new RuntimeInfo(RuntimeInfo.Kind.GRAALPY, "25.2.4", "3.12.8", "JDK 17");

  private final StringWriter text = new StringWriter();

  @Nested
  class OnATerminal {

    @Test
    void progress_counts_files_and_failures_on_one_line() {
      report(new Terminal(Ansi.OFF, true, 80), false, 2);

      assertThat(text.toString())
          .contains("\r\u001B[K  [1/2]  topic/example_1.py")
          .contains("\r\u001B[K  [2/2]  1 failed  topic/example_2.py");
    }

    @Test
    void progress_fits_the_terminal() {
      report(new Terminal(Ansi.OFF, true, 20), false, 1);

      assertThat(text.toString()).contains("\r\u001B[K  [1/1]  topic/exa…\r");
    }
  }

  @Nested
  class InAFile {

    @Test
    void there_is_no_progress() {
      report(Terminal.NONE, false, 2);

      assertThat(text.toString()).doesNotContain("\r", "[1/2]");
    }
  }

  @Nested
  class AtTheEndOfALongRun {

    @Test
    void failures_are_listed_again_with_a_command_that_verifies_just_them() {
      report(Terminal.NONE, false, 21);

      assertThat(text.toString())
          .contains("21 failures, shown in full above:\n  topic/example_1.py:3: can't be used\n")
          .contains("  … and 1 more\n")
          .contains("Verify just these again:\n  ./examples verify topic/example_1.py ");
    }

    @Test
    void nothing_is_said_twice_where_the_run_was_short() {
      report(Terminal.NONE, false, 20);

      assertThat(text.toString()).doesNotContain("shown in full above", "Verify just these");
    }
  }

  @Test
  void a_quiet_report_has_failures_and_the_last_line() {
    report(Terminal.NONE, true, 1);

    assertThat(text.toString())
        .contains("topic/example_1.py:3: can't be used", "\n\nnot confirmed")
        .doesNotContain("1 file on", "GraalPy");
  }

  private void report(Terminal terminal, boolean quiet, int files) {
    ConsoleReport report = new ConsoleReport(new PrintWriter(text), terminal, quiet, "./examples");
    Ledgers ledgers = Ledgers.on(List.of(GRAALPY));
    report.begin(List.of(GRAALPY), Map.of(), files);
    for (int file = 1; file <= files; file++) {
      String id = "topic/example_" + file + ".py";
      report.next(id);
      report.add(
          new Unreadable(
              id, Path.of(id), List.of(new Unreadable.Problem(3, "it is odd", "fix it", ""))));
      ledgers = ledgers.withUnreadable();
    }
    report.end(ledgers, Duration.ofSeconds(1), true);
  }
}
