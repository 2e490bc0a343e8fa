package dev.verifiedexamples.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.verifiedexamples.document.Claim;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.document.Scope;
import dev.verifiedexamples.document.Statement;
import dev.verifiedexamples.execution.Channel;
import dev.verifiedexamples.execution.Execution;
import dev.verifiedexamples.execution.Output;
import dev.verifiedexamples.execution.Shown;
import dev.verifiedexamples.testing.Claims;
import dev.verifiedexamples.verdict.CrossCheck;
import dev.verifiedexamples.verdict.Ledgers;
import dev.verifiedexamples.verdict.Verdict;
import dev.verifiedexamples.verdict.Verification;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class VerifierTest {

  private static final Scope CPYTHON = Scope.of(RuntimeInfo.Kind.CPYTHON);

  @Nested
  class A_claim_is_confirmed {

    @Test
    void by_the_line_that_was_written() {
      assertThat(verdict(Claims.of("100"), Claims.wrote("100"))).isEqualTo(Verdict.CONFIRMED);
    }

    @Test
    void by_a_value_that_is_equal_type_by_type_whatever_its_repr() {
      Claim claim = Claims.of(Claims.literal("{'a': 1}", "dict(…)"));

      assertThat(verdict(claim, Claims.value("{\"a\": 1}", "dict(…)", "dict")))
          .isEqualTo(Verdict.CONFIRMED);
    }

    @Test
    void by_lines_in_any_order_where_a_wildcard_leaves_a_choice() {
      Claim claim = Claims.anyOrder("task …", "task 1");

      assertThat(verdict(claim, Claims.wrote("task 1"), Claims.wrote("task 2")))
          .isEqualTo(Verdict.CONFIRMED);
    }

    @Test
    void by_nothing_where_no_output_is_claimed() {
      assertThat(verdict(Claims.of())).isEqualTo(Verdict.CONFIRMED);
    }
  }

  @Nested
  class A_claim_is_refuted {

    @Test
    void by_another_line() {
      assertThat(verdict(Claims.of("100"), Claims.wrote("100 "))).isEqualTo(Verdict.REFUTED);
    }

    @Test
    void by_a_value_of_another_type_that_looks_the_same() {
      Claim claim = Claims.of(Claims.literal("1", "int 0x1"));

      assertThat(verdict(claim, Claims.value("1", "", "Level"))).isEqualTo(Verdict.REFUTED);
    }

    @Test
    void by_one_line_more_and_by_one_line_less() {
      assertThat(verdict(Claims.of("a"), Claims.wrote("a"), Claims.wrote("a")))
          .isEqualTo(Verdict.REFUTED);
      assertThat(verdict(Claims.of("a", "b"), Claims.wrote("a"))).isEqualTo(Verdict.REFUTED);
    }

    @Test
    void by_the_same_line_twice_where_any_order_wants_two() {
      assertThat(verdict(Claims.anyOrder("a", "b"), Claims.wrote("a"), Claims.wrote("a")))
          .isEqualTo(Verdict.REFUTED);
    }

    @Test
    void by_printed_text_that_reads_like_the_exception_it_claims() {
      assertThat(verdict(Claims.of("raises OSError: no"), Claims.wrote("raises OSError: no")))
          .isEqualTo(Verdict.REFUTED);
    }

    @Test
    void by_an_exception_where_output_is_claimed() {
      assertThat(verdict(Claims.of("OSError"), new Shown.Raised("OSError")))
          .isEqualTo(Verdict.REFUTED);
    }
  }

  @Nested
  class An_erratum {

    private final Claim truth = Claims.of("64");

    @Test
    void is_confirmed_as_long_as_it_is_false() {
      Verification verification = verify(List.of(truth, documented("232")), Claims.wrote("64"));

      assertThat(verification.isConfirmed()).isTrue();
      assertThat(verification.count(Verdict.CONFIRMED)).isEqualTo(2);
    }

    @Test
    void is_refuted_when_it_comes_true() {
      Verification verification = verify(List.of(truth, documented("64")), Claims.wrote("64"));

      assertThat(verification.judgements().get(1).verdict()).isEqualTo(Verdict.REFUTED);
    }

    @Test
    void does_not_apply_where_nothing_is_claimed_for_the_runtime() {
      Claim elsewhere = Claims.of(CPYTHON, "64");

      Verification verification = verify(List.of(elsewhere, documented("232")));

      assertThat(verification.count(Verdict.NOT_APPLICABLE)).isEqualTo(2);
    }

    private Claim documented(String text) {
      return Claims.of(Scope.DOCUMENTED, text);
    }
  }

  @Nested
  class Nothing_passes_unseen {

    @Test
    void a_statement_that_was_never_run_is_unreached() {
      Example example = Claims.example(Claims.of());
      Execution execution = Claims.execution(false, List.of(), List.of(), Optional.empty());

      assertThat(Verifier.verify(example, execution).count(Verdict.UNREACHED)).isEqualTo(1);
    }

    @Test
    void output_of_a_statement_that_claims_nothing_here_is_undocumented() {
      Verification verification = verify(List.of(Claims.of(CPYTHON, "2")), Claims.wrote("10"));

      assertThat(verification.undocumented()).containsExactly(new Output(1, Channel.STDOUT, "10"));
    }

    @Test
    void an_exception_of_a_statement_that_claims_nothing_here_is_undocumented() {
      Verification verification =
          verify(List.of(Claims.of(CPYTHON, "raises E")), new Shown.Raised("E"));

      assertThat(verification.undocumented())
          .containsExactly(new Output(1, Channel.EXCEPTION, "raises E"));
    }

    @Test
    void claims_that_all_speak_for_another_runtime_prove_nothing() {
      Verification verification = verify(List.of(Claims.of(CPYTHON, "2")));

      CrossCheck check = CrossCheck.of(verification);
      assertThat(check.provesSomething()).isFalse();
      assertThat(check.unconfirmed()).hasSize(1);
      assertThat(Ledgers.on(List.of(verification.runtime())).with(check).isConfirmed()).isFalse();
    }

    @Test
    void a_value_of_a_statement_that_is_claimed_elsewhere_only_is_undocumented() {
      Verification verification =
          verify(List.of(Claims.of(CPYTHON, "2")), Claims.value("10", "int 0xa", "int"));

      assertThat(verification.undocumented()).containsExactly(new Output(1, Channel.VALUE, "10"));
    }

    @Test
    void no_claims_prove_nothing() {
      Verification verification = verify(List.of());

      assertThat(verification.isConfirmed()).isFalse();
    }

    @Test
    void a_verification_without_a_judgement_for_each_claim_can_not_be_made() {
      Verification verification = verify(List.of(Claims.of("a")), Claims.wrote("a"));

      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  new Verification(
                      verification.example(),
                      verification.execution(),
                      List.of(),
                      List.of(),
                      Optional.empty()))
          .withMessageContaining("does not balance");
    }
  }

  @Test
  void a_claim_about_a_version_that_is_not_here_is_excused_if_another_version_is() {
    Claim elsewhere = Claims.of(Scope.of("graalpy[99.0+]"), "2");
    Claim missing = Claims.of(Scope.of("cpython[3.13]"), "2");

    assertThat(ledgers(elsewhere).unconfirmed()).hasSize(1);
    assertThat(ledgers(elsewhere).unproven()).isEmpty();
    assertThat(ledgers(missing).unproven()).hasSize(1);
  }

  private static Ledgers ledgers(Claim claim) {
    Verification verification = verify(List.of(claim));
    return Ledgers.on(List.of(verification.runtime())).with(CrossCheck.of(verification));
  }

  @Test
  void no_output_on_an_assignment_leaves_its_value_open() {
    Claim claim = Claims.of(Statement.Shows.ASSIGNMENT);

    assertThat(verdict(claim, Claims.value("<db>", "", "Db"))).isEqualTo(Verdict.CONFIRMED);
    assertThat(verdict(claim, Claims.wrote("connected"))).isEqualTo(Verdict.REFUTED);
  }

  private static Verdict verdict(Claim claim, Shown... shown) {
    return verify(List.of(claim), shown).judgements().get(0).verdict();
  }

  private static Verification verify(List<Claim> claims, Shown... shown) {
    Example example = Claims.example(claims.toArray(new Claim[0]));
    return Verifier.verify(
        example, Claims.execution(true, List.of(shown), List.of(), Optional.empty()));
  }
}
