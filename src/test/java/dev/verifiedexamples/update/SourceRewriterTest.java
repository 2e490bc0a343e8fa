package dev.verifiedexamples.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.verifiedexamples.document.Claim;
import dev.verifiedexamples.document.Scope;
import dev.verifiedexamples.document.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceRewriterTest {

  private static final Statement STATEMENT =
      new Statement(0, "f()", 1, 1, "<module>", Statement.Shows.EXPRESSION, false);

  @Test
  void a_claim_beside_its_statement_says_something_else() {
    assertThat(rewritten("f()  # => 1\ng()\n", claim(1, "1"), "2")).isEqualTo("f()  # => 2\ng()\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void line_ends_stay_as_they_are(String end) {
    String source = "f()  # => 1" + end + "\tg()" + end;

    assertThat(rewritten(source, claim(1, "1"), "2"))
        .isEqualTo("f()  # => 2" + end + "\tg()" + end);
  }

  @Test
  void a_source_without_a_last_line_end_gets_none() {
    assertThat(rewritten("f()  # => 1", claim(1, "1"), "2")).isEqualTo("f()  # => 2");
  }

  @Test
  void a_claim_that_grows_keeps_its_column_and_its_tabs() {
    assertThat(rewritten("if 1:\n\tf()  # => 1\ng()\n", claim(2, "1"), "1", "2", "3"))
        .isEqualTo("if 1:\n\tf()  # => 1\n\t     # => 2\n\t     # => 3\ng()\n");
  }

  @Test
  void a_claim_at_the_end_grows_although_its_line_has_no_end() {
    assertThat(rewritten("f()  # => 1", claim(1, "1"), "1", "2"))
        .isEqualTo("f()  # => 1\n     # => 2");
  }

  @Test
  void a_claim_that_shrinks_gives_up_its_rows() {
    assertThat(
            rewritten("f()  # => 1\n     # => 2\n     # => 3\ng()\n", claim(1, "1", "2", "3"), "4"))
        .isEqualTo("f()  # => 4\ng()\n");
  }

  @Test
  void no_output_takes_the_place_of_a_claim_and_is_replaced_by_one() {
    assertThat(rewritten("f()  # => 1\n", claim(1, "1"), Claim.NO_OUTPUT))
        .isEqualTo("f()  # => (no output)\n");
    assertThat(rewritten("f()  # => (no output)\n", claim(1), "1")).isEqualTo("f()  # => 1\n");
  }

  @Test
  void an_empty_line_of_output_is_a_bare_arrow() {
    assertThat(rewritten("f()  # =>\n", claim(1, ""), "", "1"))
        .isEqualTo("f()  # =>\n     # => 1\n");
  }

  @Test
  void what_looks_like_a_claim_in_the_code_stays() {
    assertThat(rewritten("print('# => 1')  # => # => 1\n", claim(1, "# => 1"), "2"))
        .isEqualTo("print('# => 1')  # => 2\n");
  }

  @Test
  void marks_stand_before_the_lines_of_a_claim() {
    Claim claim = new Claim(STATEMENT, 1, Scope.EVERYWHERE, true, false, lines(2, "a", "b"), "");

    assertThat(
            rewritten(
                "f()  # => (any order)\n     # => a\n     # => b\n", claim, "(any order)", "c"))
        .isEqualTo("f()  # => (any order)\n     # => c\n");
  }

  @Test
  void several_claims_change_at_once_wherever_they_stand() {
    String source = "f()  # => 1\nf()  # => 2\nf()  # => 3\n";
    Map<Claim, List<String>> claims = new LinkedHashMap<>();
    claims.put(claim(1, "1"), List.of("# => 1", "# => one"));
    claims.put(claim(3, "3"), List.of("# => three"));

    assertThat(new SourceRewriter(source).rewrite(claims))
        .isEqualTo("f()  # => 1\n     # => one\nf()  # => 2\nf()  # => three\n");
  }

  @Test
  void claims_of_other_scopes_stay() {
    Claim claim =
        new Claim(STATEMENT, 2, Scope.of("cpython[3.13+]"), false, false, lines(2, "2"), "");

    assertThat(rewritten("f()  # graalpy=> 1\n     # cpython[3.13+]=> 2\n", claim, "3"))
        .isEqualTo("f()  # graalpy=> 1\n     # cpython[3.13+]=> 3\n");
  }

  @Test
  void nothing_changes_where_there_is_nothing_to_say() {
    String source = "f()  # => 1\r\n\r\n# done\n\n";

    assertThat(new SourceRewriter(source).rewrite(Map.of())).isEqualTo(source);
  }

  @Test
  void a_source_that_has_changed_meanwhile_is_an_error() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rewritten("g()\n", claim(1, "1"), "2"))
        .withMessage("there is no `# => 1` at the end of g()");
  }

  private static String rewritten(String source, Claim claim, String... lines) {
    return new SourceRewriter(source).rewrite(Map.of(claim, comments(claim, lines)));
  }

  /** Each line behind the claim's arrow. */
  private static List<String> comments(Claim claim, String... lines) {
    return Stream.of(lines).map(line -> (claim.scope().arrow() + " " + line).strip()).toList();
  }

  private static Claim claim(int line, String... texts) {
    return new Claim(STATEMENT, line, Scope.EVERYWHERE, false, false, lines(line, texts), "");
  }

  private static List<Claim.Line> lines(int first, String... texts) {
    return IntStream.range(0, texts.length)
        .mapToObj(
            at ->
                new Claim.Line(
                    first + at,
                    texts[at],
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()))
        .toList();
  }
}
