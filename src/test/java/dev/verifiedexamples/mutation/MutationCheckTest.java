package dev.verifiedexamples.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.verifiedexamples.document.Claim;
import dev.verifiedexamples.document.Scope;
import dev.verifiedexamples.document.Statement;
import dev.verifiedexamples.execution.Shown;
import dev.verifiedexamples.messages.Messages;
import dev.verifiedexamples.testing.Claims;
import dev.verifiedexamples.verdict.CrossCheck;
import dev.verifiedexamples.verify.Verifier;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MutationCheckTest {

  @Test
  void every_change_of_a_strict_claim_is_refuted() {
    MutationCheck.Result result =
        check(Claims.of("Total: 41 items"), Claims.wrote("Total: 41 items"));

    assertThat(result.tried()).isGreaterThan(7);
    assertThat(result.survivors()).isEmpty();
  }

  @Test
  void a_wildcard_that_accepts_too_much_is_told_with_the_change_that_it_let_pass() {
    MutationCheck.Result result =
        check(Claims.of("took …s", "took …ms"), Claims.wrote("took 5ms"), Claims.wrote("took 7ms"));

    assertThat(result.survivors())
        .extracting(MutationCheck.Survivor::change, MutationCheck.Survivor::text)
        .containsExactly(tuple("two lines swapped", "took …ms\ntook …s"));
    assertThat(Messages.of(result.survivors().get(0)))
        .startsWith("python-examples/topic/example.py:1: a changed claim passes on GraalPy")
        .contains("because     two lines swapped")
        .contains("next        claim more");
  }

  @Test
  void a_change_that_means_the_same_is_none() {
    Claim claim = Claims.of(Claims.literal("0xff", "int 0xff"));

    MutationCheck.Result result =
        MutationCheck.of(
            CrossCheck.of(
                Verifier.verify(
                    Claims.example(claim),
                    Claims.execution(
                        true,
                        List.of(Claims.value("255", "int 0xff", "int")),
                        List.of(),
                        Optional.empty()))),
            lines ->
                lines.stream()
                    .map(
                        line ->
                            new Claim.Line(
                                1,
                                line.text(),
                                false,
                                line.text().equals("0xFf")
                                    ? Optional.of("int 0xff")
                                    : Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))
                    .toList());

    assertThat(result.survivors()).isEmpty();
  }

  @Test
  void an_erratum_fails_when_it_says_what_is_true() {
    MutationCheck.Result result =
        check(
            List.of(Claims.of("64"), Claims.of(Scope.DOCUMENTED, "232")),
            List.of(Claims.wrote("64")));

    assertThat(result.survivors()).isEmpty();
  }

  @Test
  void a_claim_that_is_refuted_anyway_is_not_changed() {
    assertThat(check(Claims.of("a"), Claims.wrote("b")).tried()).isZero();
  }

  @Test
  void no_output_can_fail_where_it_does_not_leave_a_value_open() {
    assertThat(check(Claims.of()).tried()).isEqualTo(1);
    assertThat(check(Claims.of(Statement.Shows.ASSIGNMENT)).survivors()).isEmpty();
  }

  @Nested
  class A_text_is_changed {

    @Test
    void in_its_first_and_last_digit() {
      assertThat(TextChange.DIGIT.of("a 19 b 9")).containsExactly("a 29 b 9", "a 19 b 0");
    }

    @Test
    void in_the_case_of_its_first_and_last_letter() {
      assertThat(TextChange.CASE.of("[Ab]")).containsExactly("[ab]", "[AB]");
    }

    @Test
    void to_a_value_of_another_type() {
      assertThat(TextChange.TYPE.of("True")).contains("1");
      assertThat(TextChange.TYPE.of("1")).containsExactly("True", "1.0");
    }

    @Test
    void beside_its_wildcards_and_without_them() {
      assertThat(TextChange.NEIGHBOUR.of("<a …>")).containsExactly("<a~…>", "<a …~");
      assertThat(TextChange.WILDCARD.of("<a …>")).containsExactly("<a >");
    }

    @Test
    void to_another_exception() {
      assertThat(TextChange.EXCEPTION.of("raises OSError: no"))
          .containsExactly("raises Exception: no", "raises my.OSError: no", "raises OSError");
    }
  }

  private static MutationCheck.Result check(Claim claim, Shown... shown) {
    return check(List.of(claim), List.of(shown));
  }

  private static MutationCheck.Result check(List<Claim> claims, List<Shown> shown) {
    return MutationCheck.of(
        CrossCheck.of(
            Verifier.verify(
                Claims.example(claims.toArray(new Claim[0])),
                Claims.execution(true, shown, List.of(), Optional.empty()))),
        lines -> lines.stream().map(MutationCheckTest::plain).toList());
  }

  private static Claim.Line plain(Claim.Spelling line) {
    return new Claim.Line(
        1, line.text(), false, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
