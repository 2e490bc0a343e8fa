package dev.verifiedexamples.examples.django;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyHashMap;
import org.junit.jupiter.api.Test;

@PythonExample("django/inclusion_tag_aggregates_and_renders.py")
class InclusionTagAggregatesAndRendersTest implements ClaimTests {

  @Test
  void a_map_is_the_context_of_a_page(PythonRun run) {
    Value page = template(run, "{% load shop %}{% best_authors n heading %}");

    String text =
        page.invokeMember(
                "render", ProxyHashMap.from(Map.<Object, Object>of("n", 1, "heading", "<Top>")))
            .asString();

    assertThat(text).startsWith("&lt;Top&gt; (125 sold)\n1. O&#x27;Brien");
  }

  @Test
  void the_figures_can_be_read_without_a_template(PythonRun run) {
    Value data = run.get("best_authors").execute(9, "Everybody");

    assertThat(data.getHashValue("sold")).isEqualTo(125);
    assertThat(
            run.eval("lambda rows: rows.values_list('name', flat=True)")
                .execute(data.getHashValue("authors")))
        .yieldsExactly("O'Brien", "Ann", "Cleo");
  }

  @Test
  void an_argument_that_the_tag_does_not_know_is_found_before_anything_is_rendered(PythonRun run) {
    assertThatPython(() -> template(run, "{% load shop %}{% best_authors 1 max=2 %}"))
        .raises("TemplateSyntaxError")
        .withMessage("'best_authors' received unexpected keyword argument 'max'");
  }

  @Test
  void the_tag_exists_in_no_page_that_does_not_load_it(PythonRun run) {
    assertThatPython(() -> template(run, "{% best_authors 1 %}"))
        .raises("TemplateSyntaxError")
        .withMessageContaining("Did you forget to register or load this tag?");
  }

  private static Value template(PythonRun run, String text) {
    return run.eval("engines['django']").invokeMember("from_string", text);
  }
}
