package dev.verifiedexamples.examples.django;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("django/hidden_rows_are_not_found.py")
class HiddenRowsAreNotFoundTest implements ClaimTests {

  @Test
  void a_key_that_is_no_number_matches_no_address(PythonRun run) {
    assertThat(run.get("status").execute("editor", "/one/")).isEqualTo(404);
  }

  @Test
  void an_editor_s_mistake_in_the_form_is_a_page_and_no_redirect(PythonRun run) {
    Value form = run.eval("Change.as_view()");
    Value request =
        run.eval(
            "__import__('django.test').test.RequestFactory()"
                + ".post('/', {'title': ''}, headers={'X-User': 'editor'})");

    Value response = run.eval("lambda view, request: view(request, pk=1)").execute(form, request);

    assertThat(response.getMember("status_code")).isEqualTo(200);
    assertThat(run.eval("Article.objects.get(pk=1).title")).isEqualTo("Changed");
  }
}
