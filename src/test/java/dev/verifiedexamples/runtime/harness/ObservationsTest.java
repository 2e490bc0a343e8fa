package dev.verifiedexamples.runtime.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.verifiedexamples.document.Clock;
import dev.verifiedexamples.document.Permission;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.execution.Channel;
import dev.verifiedexamples.execution.Execution;
import dev.verifiedexamples.execution.Failure;
import dev.verifiedexamples.execution.Output;
import dev.verifiedexamples.execution.Shown;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ObservationsTest {

  private static final int NO_STATEMENT = -1;
  private static final RuntimeInfo RUNTIME =
      new RuntimeInfo(RuntimeInfo.Kind.GRAALPY, "25.2.4", "3.12.8", "JDK 17");

  private final Observations observations = new Observations();

  @Nested
  class Output_of_statements {

    @Test
    void is_joined_from_pieces_to_lines() {
      wrote(0, 1, "one ");
      wrote(0, 1, "line\nand");
      wrote(0, 1, " another\n\nlast");

      assertThat(shownBy(0))
          .containsExactly(
              written("one line"), written("and another"), written(""), written("last"));
    }

    @Test
    void keeps_the_lines_of_each_channel_apart() {
      observations.event(List.of("wrote", 0, 1, "stdout", "out"));
      observations.event(List.of("wrote", 0, 1, "stderr", "error\n"));
      observations.event(List.of("wrote", 0, 1, "stdout", "put\n"));

      assertThat(shownBy(0))
          .containsExactly(
              written("output"), new Shown.Written(Channel.STDERR, "error", Optional.empty()));
    }

    @Test
    void is_ended_by_a_bare_line_end_of_another_statement() {
      wrote(0, 1, "progress");
      wrote(1, 2, "\nnext\n");

      assertThat(shownBy(0)).containsExactly(written("progress"));
      assertThat(shownBy(1)).containsExactly(written("next"));
    }

    @Test
    void says_which_line_continued_it_without_a_line_end() {
      wrote(0, 1, "progress");
      wrote(1, 2, "more\n");

      assertThat(shownBy(0))
          .containsExactly(new Shown.Written(Channel.STDOUT, "progress", Optional.of(2)));
      assertThat(shownBy(1)).containsExactly(written("more"));
    }

    @Test
    void is_not_ended_by_a_value() {
      wrote(0, 1, "a");
      event("value", 0, "3", "3", "int");
      wrote(0, 1, "b\n");

      assertThat(shownBy(0))
          .containsExactly(written("ab"), new Shown.Value("3", Optional.of("3"), "int"));
    }

    @Test
    void is_unclaimed_where_no_claimed_statement_wrote_it() {
      wrote(NO_STATEMENT, 7, "nobody claims this\n");

      assertThat(execution().unclaimed())
          .containsExactly(new Output(7, Channel.STDOUT, "nobody claims this"));
      assertThat(execution().shown()).isEmpty();
    }

    @Test
    void counts_no_more_after_the_end_but_can_be_asked_for() {
      event("ended");
      wrote(0, 1, "later\nand later");

      assertThat(execution().shown()).isEmpty();
      assertThat(observations.takeLater()).containsExactly("later", "and later");
      assertThat(observations.takeLater()).isEmpty();
    }

    @Test
    void stops_the_example_when_it_is_more_than_anybody_reads() {
      String half = "x".repeat(500_000);

      assertThat(wrote(0, 1, half)).isTrue();
      assertThat(wrote(0, 1, half)).isTrue();
      assertThat(wrote(0, 1, "y")).isFalse();

      assertThat(execution().failure()).contains(new Failure.OutputLimit(1_000_000));
      assertThat(shownBy(0)).containsExactly(written(half + half));
    }

    @Test
    void is_too_much_as_values_too() {
      assertThat(event("value", 0, "x".repeat(1_000_001), null, "str")).isFalse();

      assertThat(execution().failure()).contains(new Failure.OutputLimit(1_000_000));
      assertThat(shownBy(0)).isEmpty();
    }
  }

  @Nested
  class What_a_statement_shows {

    @Test
    void is_kept_in_the_order_of_its_events() {
      event("reached", 4);
      event("value", 4, "<object>", null, "object");
      event("unshowable", 4, "ValueError: no", "Odd");
      event("long", 4, 2_000_000, "list");
      event("unreturned", 4);
      event("raised", 4, "KeyError: 'a'");

      assertThat(execution().reached()).containsExactly(4);
      assertThat(shownBy(4))
          .containsExactly(
              new Shown.Value("<object>", Optional.empty(), "object"),
              new Shown.Unshowable("ValueError: no", "Odd"),
              new Shown.Endless(2_000_000, "list"),
              new Shown.Unreturned(),
              new Shown.Raised("KeyError: 'a'"));
    }

    @Test
    void counts_no_more_after_the_end() {
      event("ended");
      event("reached", 4);
      event("value", 4, "1", "1", "int");
      event("error", "ValueError: late", 3, "ValueError", null);

      assertThat(execution())
          .isEqualTo(new Observations().toExecution(RUNTIME, Clock.REAL, Duration.ZERO));
    }

    @Test
    void includes_warnings_of_the_compiler_as_outputs() {
      event("warned", 2, "SyntaxWarning: invalid escape");

      assertThat(execution().unclaimed())
          .containsExactly(new Output(2, Channel.COMPILER, "SyntaxWarning: invalid escape"));
    }
  }

  @Nested
  class A_failure {

    @Test
    void is_the_first_one_because_others_follow_from_it() {
      event("error", "ValueError: first", 3, "ValueError", null);
      event("refused", "os.system", "process");

      assertThat(execution().failure())
          .contains(
              new Failure.Uncaught(
                  "ValueError: first", "ValueError", Optional.empty(), 3, Optional.empty()));
    }

    @Test
    void names_what_was_not_found() {
      event("error", "ModuleNotFoundError: No module named 'x'", 1, "ModuleNotFoundError", "x");

      assertThat(execution().failure())
          .get()
          .extracting(failure -> ((Failure.Uncaught) failure).subject())
          .isEqualTo(Optional.of("x"));
    }

    @Test
    void is_of_the_kind_that_its_event_says() {
      assertThat(failureAfter("unobservable", 5)).isEqualTo(new Failure.Unobservable(5));
      assertThat(failureAfter("refused", "os.system", "process"))
          .isEqualTo(new Failure.Refused("os.system", Permission.PROCESS));
      assertThat(failureAfter("left")).isEqualTo(new Failure.Left(Optional.empty()));
      assertThat(failureAfter("deadlock", 3, 7)).isEqualTo(new Failure.Deadlock(List.of(3, 7)));
    }

    @Test
    void is_a_broken_run_where_nobody_said_that_it_ended() {
      observations.mustHaveEnded();

      assertThat(execution().failure()).contains(new Failure.Internal("the run broke off", 0));
    }

    @Test
    void is_none_where_the_run_has_ended_before() {
      event("ended");
      observations.mustHaveEnded();

      assertThat(execution().failure()).isEmpty();
    }

    @Test
    void of_the_time_limit_learns_its_line_when_the_example_has_stopped() {
      observations.failed(new Failure.TimeLimit(Duration.ofSeconds(1), Clock.REAL, 0));
      event("late", 9);

      assertThat(observations.lateLine()).isEqualTo(9);
      assertThat(execution().failure()).get().extracting(Failure::line).isEqualTo(9);
    }

    private Failure failureAfter(@Nullable Object... fields) {
      Observations own = new Observations();
      own.event(Arrays.asList(fields));
      return own.toExecution(RUNTIME, Clock.REAL, Duration.ZERO).failure().orElseThrow();
    }
  }

  @Nested
  class An_event_that_is_not_as_agreed {

    @Test
    void is_an_error_if_its_name_is_unknown() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> event("sang", 1))
          .withMessage("unknown event sang");
    }

    @Test
    void is_an_error_if_a_text_is_missing() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> event("raised", 1, null))
          .withMessageStartingWith("no field 2 in ");
    }

    @Test
    void is_an_error_if_a_number_is_a_text() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> event("reached", "1"))
          .withMessageStartingWith("no number in field 1 of ");
    }

    @Test
    void is_an_error_if_it_is_too_short() {
      assertThatIllegalArgumentException().isThrownBy(() -> event("value", 1, "3"));
      assertThatIllegalArgumentException().isThrownBy(() -> event("reached"));
    }
  }

  private boolean event(@Nullable Object... fields) {
    return observations.event(Arrays.asList(fields));
  }

  private boolean wrote(int statement, int line, String text) {
    return event("wrote", statement, line, "stdout", text, "MainThread");
  }

  private Execution execution() {
    return observations.toExecution(RUNTIME, Clock.REAL, Duration.ZERO);
  }

  private List<Shown> shownBy(int statement) {
    return execution().shown().getOrDefault(statement, List.of());
  }

  private static Shown written(String text) {
    return new Shown.Written(Channel.STDOUT, text, Optional.empty());
  }
}
