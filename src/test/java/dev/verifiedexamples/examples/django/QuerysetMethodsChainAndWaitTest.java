package dev.verifiedexamples.examples.django;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
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
  void a_chain_of_any_length_runs_no_query(PythonRun run) {
    Value articles = run.eval("Article.objects");
    for (int days = 30; days > 5; days--) {
      articles = articles.invokeMember("recent", days).invokeMember("published");
    }
    assertThat(run.eval("queries()")).isEqualTo(0);

    assertThat(articles.invokeMember("titles")).isEqualTo(List.of("No. 2", "No. 3", "No. 4"));
    assertThat(run.eval("queries()")).isEqualTo(1);
  }

  @Test
  void showing_a_queryset_runs_its_query(PythonRun run) {
    Value articles = run.eval("Article.objects.by('Ann')");

    assertThat(articles.toString()).startsWith("<ArticleQuerySet [");

    assertThat(run.eval("queries()")).isEqualTo(1);
  }

  @Test
  void the_first_iterator_queries_and_the_next_one_does_not(PythonRun run) {
    Value articles = run.eval("Article.objects.by('Ann')");

    articles.getIterator();
    articles.getIterator();

    assertThat(run.eval("queries()")).isEqualTo(1);
  }

  @Test
  void two_querysets_are_joined_only_if_they_ask_the_same_table(PythonRun run) {
    assertThat(run.eval("(Article.live.by('Ann') | Article.objects.recent(6)).titles()"))
        .isEqualTo(List.of("No. 1", "No. 2", "No. 3", "No. 4", "No. 5"));
    assertThatPython(() -> run.eval("Article.objects.all() | Author.objects.all()"))
        .raises("TypeError")
        .withMessage("Cannot combine queries on two different base models.");
  }

  @Test
  void a_bare_graalpy_finds_no_time_zones() {
    try (Context graalpy =
        Context.newBuilder("python")
            .allowIO(IOAccess.ALL)
            .option("engine.WarnInterpreterOnly", "false")
            .build()) {
      assertThat(graalpy.eval("python", "import zoneinfo\nlen(zoneinfo.TZPATH)").asInt()).isZero();
    }
  }
}
