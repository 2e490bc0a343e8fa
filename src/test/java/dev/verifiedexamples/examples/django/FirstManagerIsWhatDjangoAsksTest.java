package dev.verifiedexamples.examples.django;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("django/first_manager_is_what_django_asks.py")
class FirstManagerIsWhatDjangoAsksTest implements ClaimTests {

  @Test
  void a_relation_takes_a_manager_by_its_name(PythonRun run) {
    Value articles = run.eval("lambda name: slugs(ann.articles(manager=name))");

    assertThat(articles.execute("everything")).isEqualTo(List.of("gone", "idea", "news"));
    assertThat(articles.execute("objects")).isEqualTo(List.of("idea", "news"));
    assertThat(articles.execute("published")).isEqualTo(List.of("news"));
  }

  @Test
  void a_manager_may_create_what_it_does_not_see(PythonRun run) {
    Value create =
        run.eval("lambda slug: Article.published.create(slug=slug, status='draft', author=ann)");

    Value secret = create.execute("secret");

    assertThat(run.eval("Article.published.filter(slug='secret').exists()")).isFalse();
    assertThat(secret.invokeMember("delete").getArrayElement(0)).isEqualTo(1);
  }

  @Test
  void get_or_create_trips_over_a_row_that_its_manager_hides(PythonRun run) {
    Value getOrCreate =
        run.eval("lambda manager: manager.get_or_create(slug='gone', defaults={'author': ann})");

    assertThatPython(() -> getOrCreate.execute(run.eval("Article.objects")))
        .raises("IntegrityError")
        .withMessageContaining("article.slug");
    assertThat(getOrCreate.execute(run.eval("Article.everything")).getArrayElement(1)).isFalse();
  }
}
