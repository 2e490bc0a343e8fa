package dev.verifiedexamples.examples.django;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.junit.jupiter.api.Test;

@PythonExample("django/meta_puts_rules_into_the_table.py")
class MetaPutsRulesIntoTheTableTest implements ClaimTests {

  private static final String TOO_EARLY = "An article can't expire before it is published.";
  private static final String PINNED = "This section has a pinned article.";

  @Test
  void all_broken_rules_are_reported_together(PythonRun run) {
    Value article = run.eval("Article(title='Both', is_pinned=True, published=May, expires=March)");

    assertThatPython(() -> article.invokeMember("full_clean"))
        .raises("ValidationError")
        .withMessage("{'__all__': [\"" + TOO_EARLY + "\", '" + PINNED + "']}");
  }

  @Test
  void a_form_without_one_of_the_fields_skips_the_rule(PythonRun run) {
    Value validate = run.eval("lambda fields: wrong.validate_constraints(exclude=set(fields))");

    assertThat(validate.execute(ProxyArray.fromArray("expires"))).isNone();
    assertThatPython(() -> validate.execute(ProxyArray.fromArray("title")))
        .raises("ValidationError")
        .withMessageContaining(TOO_EARLY);
  }

  @Test
  void each_section_pins_one_article_of_its_own(PythonRun run) {
    Value pin =
        run.eval(
            "lambda section: Article.objects.create(title='x', section=section, is_pinned=True)");

    Value first = pin.execute("java");

    assertThatPython(() -> pin.execute("java"))
        .raises("IntegrityError")
        .withMessage("UNIQUE constraint failed: article.section");
    first.invokeMember("delete");
    pin.execute("java").invokeMember("delete");
  }
}
