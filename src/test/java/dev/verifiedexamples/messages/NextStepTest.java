package dev.verifiedexamples.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.document.Claim;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.execution.Execution;
import dev.verifiedexamples.execution.Failure;
import dev.verifiedexamples.execution.Shown;
import dev.verifiedexamples.testing.Claims;
import dev.verifiedexamples.verdict.CrossCheck;
import dev.verifiedexamples.verify.Verifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a message recommends where several runtimes have their say: it must make the claim true. */
class NextStepTest {

  private static final RuntimeInfo GRAALPY =
      new RuntimeInfo(RuntimeInfo.Kind.GRAALPY, "25.2.4", "3.12.8", "JDK 17");
  private static final RuntimeInfo CPYTHON_11 = cpython("3.11.7");
  private static final RuntimeInfo CPYTHON_12 = cpython("3.12.1");
  private static final RuntimeInfo CPYTHON_13 = cpython("3.13.0");

  private final Claim claim = Claims.of("old");

  @Nested
  class Where_runtimes_differ {

    @Test
    void each_kind_gets_a_claim_of_what_it_shows() {
      assertThat(next(shows(GRAALPY, "new"), shows(CPYTHON_13, "old")))
          .isEqualTo(
              "CPython 3.13 agrees with it: if each is right, claim each:"
                  + " # graalpy=> new and # cpython=> old");
    }

    @Test
    void versions_of_one_kind_get_a_claim_for_those_that_agree() {
      assertThat(next(shows(CPYTHON_13, "new"), shows(CPYTHON_12, "old"), shows(CPYTHON_11, "old")))
          .isEqualTo(
              "CPython 3.12 and CPython 3.11 agree with it: if each is right, claim each:"
                  + " # cpython[3.11-3.12]=> old and # cpython[3.13+]=> new");
    }

    @Test
    void all_of_them_are_named_where_there_are_two_kinds_and_versions_besides() {
      assertThat(next(shows(GRAALPY, "new"), shows(CPYTHON_13, "new"), shows(CPYTHON_11, "old")))
          .isEqualTo(
              "CPython 3.11 agrees with it: if each is right, claim each: # graalpy=> new,"
                  + " # cpython[3.11]=> old and # cpython[3.13+]=> new");
    }

    @Test
    void long_outputs_are_not_repeated() {
      assertThat(next(shows(GRAALPY, "x".repeat(200)), shows(CPYTHON_13, "old")))
          .isEqualTo(
              "CPython 3.13 agrees with it: if each is right, claim each: put # graalpy=> and"
                  + " # cpython=> before what that runtime shows");
    }
  }

  @Test
  void where_all_show_the_same_the_claim_is_corrected() {
    assertThat(next(shows(GRAALPY, "new"), shows(CPYTHON_13, "new")))
        .isEqualTo("if what was observed is right, write # => new; otherwise fix the code");
  }

  @Nested
  class Where_a_statement_is_run_on_some_runtimes_alone {

    @Test
    void the_claim_is_for_those() {
      assertThat(next(unreached(GRAALPY), shows(CPYTHON_13, "old")))
          .isEqualTo("it is run on CPython 3.13 alone: write # cpython=> instead of # =>");
    }

    @Test
    void the_claim_is_for_their_version_where_another_one_does_not_run_it() {
      assertThat(next(unreached(CPYTHON_13), shows(CPYTHON_11, "old")))
          .isEqualTo("it is run on CPython 3.11 alone: write # cpython[3.11]=> instead of # =>");
    }

    @Test
    void nothing_else_is_recommended_where_none_runs_it() {
      assertThat(next(unreached(GRAALPY), unreached(CPYTHON_13)))
          .isEqualTo("run the statement from the example, or remove the claim");
    }
  }

  @Test
  void where_the_example_ended_before_that_comes_first() {
    assertThat(messages(ended(GRAALPY), shows(CPYTHON_13, "old")))
        .singleElement()
        .asString()
        .contains("it ended with an exception on GraalPy")
        .contains("lost        the claim in line 1 was not reached")
        .doesNotContain("graalpy=>");
  }

  @Nested
  class Where_the_difference_is_chance {

    @Test
    void no_claim_of_what_was_shown_is_recommended() {
      Example example = Claims.example(claim);
      Execution execution = shows(GRAALPY, "one");
      CrossCheck check =
          CrossCheck.of(Verifier.verify(example, execution, shows(GRAALPY, "another")));

      assertThat(Messages.of(check))
          .singleElement()
          .asString()
          .contains("because     another run shows something else")
          .endsWith("next        show what is the same in each run, or write … where it changes");
    }

    @Test
    void no_claim_of_an_address_is_recommended() {
      assertThat(next(shows(GRAALPY, "<object at 0x1f>")))
          .isEqualTo(
              "if what was observed is right, write # => <object at 0x…>; otherwise fix the code");
    }

    @Test
    void no_claim_of_the_order_of_a_set_is_recommended() {
      assertThat(next(shows(GRAALPY, "tags {'a', 'b'}")))
          .isEqualTo("if what was observed is right, write # => tags {…}; otherwise fix the code");
      assertThat(next(shows(GRAALPY, "{'a', 'b'}")))
          .isEqualTo("show it in an order, such as sorted(…)");
    }
  }

  private static RuntimeInfo cpython(String version) {
    return new RuntimeInfo(RuntimeInfo.Kind.CPYTHON, version, version, "python");
  }

  private String next(Execution... executions) {
    List<String> messages = messages(executions);
    assertThat(messages).isNotEmpty();
    String message = messages.get(0);
    String title = "next        ";
    return message.substring(message.lastIndexOf(title) + title.length());
  }

  private List<String> messages(Execution... executions) {
    return Messages.of(Verifier.verify(Claims.example(claim), Arrays.asList(executions)));
  }

  private static Execution shows(RuntimeInfo runtime, String text) {
    return Claims.execution(runtime, true, List.of(Claims.wrote(text)), Optional.empty());
  }

  private static Execution unreached(RuntimeInfo runtime) {
    return Claims.execution(runtime, false, List.<Shown>of(), Optional.empty());
  }

  private static Execution ended(RuntimeInfo runtime) {
    return Claims.execution(
        runtime,
        false,
        List.<Shown>of(),
        Optional.of(
            new Failure.Uncaught(
                "ValueError: no", "ValueError", Optional.empty(), 1, Optional.empty())));
  }
}
