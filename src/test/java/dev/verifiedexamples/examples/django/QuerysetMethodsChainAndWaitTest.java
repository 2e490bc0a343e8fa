package dev.verifiedexamples.examples.django;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PythonExample("django/queryset_methods_chain_and_wait.py")
class QuerysetMethodsChainAndWaitTest implements ClaimTests {

  @BeforeEach
  void log_the_queries_of_this_thread_from_here_on(PythonRun run) {
    run.eval("setattr(connection, 'force_debug_cursor', True)");
    run.eval("queries()");
  }

  @Test
  void java_chains_as_long_as_it_likes_before_anything_is_asked(PythonRun run) {
    Value articles = run.eval("Article.objects");
    for (int days = 30; days > 5; days--) {
      articles = articles.invokeMember("recent", days).invokeMember("published");
    }
    assertThat(run.eval("queries()")).isEqualTo(0);

    assertThat(articles.invokeMember("titles")).isEqualTo(List.of("No. 2", "No. 4"));
    assertThat(run.eval("queries()")).isEqualTo(1);
  }

  @Test
  void showing_a_queryset_in_java_is_looking_at_it(PythonRun run) {
    Value articles = run.eval("Article.objects.by('Ann')");

    assertThat(articles.toString()).startsWith("<ArticleQuerySet [");

    assertThat(run.eval("queries()")).isEqualTo(1);
  }

  @Test
  void an_iterator_in_java_asks_once_and_the_next_one_not_again(PythonRun run) {
    Value articles = run.eval("Article.objects.by('Ann')");

    articles.getIterator();
    articles.getIterator();

    assertThat(run.eval("queries()")).isEqualTo(1);
  }

  @Test
  void two_querysets_are_joined_only_if_they_ask_the_same_table(PythonRun run) {
    assertThat(run.eval("(Article.live.by('Ann') | Article.objects.recent(6)).titles()"))
        .isEqualTo(List.of("No. 1", "No. 2", "No. 4"));
    assertThatPython(() -> run.eval("Article.objects.all() | Author.objects.all()"))
        .raises("TypeError")
        .withMessage("Cannot combine queries on two different base models.");
  }
}
