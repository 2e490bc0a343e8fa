package dev.verifiedexamples.examples.django;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("django/prefetch_takes_its_own_queryset.py")
class PrefetchTakesItsOwnQuerysetTest implements ClaimTests {

  @Test
  void rows_that_are_there_already_are_completed_by_one_query(PythonRun run) {
    Value authors = run.eval("list(Author.objects.order_by('name'))");
    Value prefetch = run.eval("Prefetch('books', recent, 'recent_books')");
    ProxyExecutable fetch =
        none -> run.eval("models.prefetch_related_objects").execute(authors, prefetch);

    assertThat(run.get("queries").execute(fetch)).isEqualTo(1);
    assertThat(authors.getArrayElement(0).getMember("recent_books")).hasTypeName("list");
    assertThat(run.get("queries").execute(fetch)).isEqualTo(0);
  }

  @Test
  void a_slice_in_a_prefetch_is_taken_per_author(PythonRun run) {
    Value newest =
        run.eval(
            "{author.name: [book.year for book in author.newest] for author in"
                + " Author.objects.prefetch_related("
                + "Prefetch('books', Book.objects.order_by('-year')[:1], 'newest'))}");

    assertThat(newest)
        .isEqualTo(Map.of("Ann", List.of(2024), "Bob", List.of(2018), "Cleo", List.of(2023)));
  }

  @Test
  void one_relation_can_be_fetched_twice_under_two_names_but_not_under_one(PythonRun run) {
    Value both = run.eval("lambda *lookups: len(Author.objects.prefetch_related(*lookups)[0:3])");
    Value recent = run.eval("Prefetch('books', recent, 'recent_books')");

    assertThat(both.execute(recent, "books")).isEqualTo(3);
    assertThatPython(() -> both.execute("books", run.eval("Prefetch('books', recent)")))
        .raises("ValueError")
        .withMessageContaining("'books' lookup was already seen with a different queryset");
  }
}
