package dev.verifiedexamples.examples.django;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@PythonExample("django/select_related_ends_n_plus_one.py")
class SelectRelatedEndsNPlusOneTest implements ClaimTests {

  @ParameterizedTest
  @CsvSource({
    "Book.objects.all()[:4], 5",
    "Book.objects.select_related('author')[:4], 1",
    "Book.objects.prefetch_related('author')[:4], 2",
    "Book.objects.select_related('author').defer('author__name')[:4], 5"
  })
  void reading_a_member_is_a_query_unless_it_was_joined(String books, int queries, PythonRun run) {
    ProxyExecutable readsAuthors =
        none -> {
          Value rows = run.eval(books).getIterator();
          while (rows.hasIteratorNextElement()) {
            rows.getIteratorNextElement().getMember("author").getMember("name").asString();
          }
          return null;
        };

    assertThat(run.get("queries").execute(readsAuthors)).isEqualTo(queries);
  }

  @Test
  void two_more_books_are_four_more_queries(PythonRun run) {
    int before = run.eval("queries(naive)").asInt();

    run.get("add_books").execute(2);

    assertThat(run.eval("queries(naive)")).isEqualTo(before + 4);
    assertThat(run.eval("queries(joined)")).isEqualTo(1);
  }

  @Test
  void a_misspelt_relation_is_told_the_right_ones(PythonRun run) {
    assertThatPython(() -> run.eval("Book.objects.select_related('writer').first()"))
        .raises("FieldError")
        .withMessage(
            "Invalid field name(s) given in select_related: 'writer'. Choices are: author");
  }
}
