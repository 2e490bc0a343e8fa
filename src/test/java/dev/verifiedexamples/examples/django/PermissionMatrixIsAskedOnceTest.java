package dev.verifiedexamples.examples.django;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.PythonRun;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.TypeLiteral;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;

@PythonExample("django/permission_matrix_is_asked_once.py")
class PermissionMatrixIsAskedOnceTest implements ClaimTests {

  private static final TypeLiteral<List<String>> STRINGS = new TypeLiteral<>() {};

  private final Set<String> granted = new HashSet<>();
  private final List<List<String>> questions = new ArrayList<>();

  @Test
  void the_user_may_be_an_object_of_java(PythonRun run) {
    signIn(run);
    granted.add("news.change");

    assertThat(visit(run, "/1/")).isEqualTo("Budget [change]");
    assertThat(questions)
        .containsExactly(List.of(), List.of("news.change"), List.of("news.change", "news.delete"));
  }

  @Test
  void what_java_revokes_is_gone_with_the_next_request(PythonRun run) {
    signIn(run);
    granted.add("news.change");
    assertThat(visit(run, "/1/change/")).isEqualTo("Budget [change]");

    granted.clear();

    assertThat(visit(run, "/1/change/")).isEqualTo(403);
    assertThat(visit(run, "/1/")).isEqualTo("Budget");
  }

  @Test
  void a_refused_request_asks_no_more_than_the_others(PythonRun run) {
    signIn(run);

    assertThat(visit(run, "/1/delete/")).isEqualTo(403);

    assertThat(questions).hasSize(3);
  }

  @Test
  void a_matrix_may_be_given_with_the_url(PythonRun run) {
    signIn(run);
    Value closed =
        run.eval(
            "lambda: path('<int:pk>/closed/', Read.as_view(matrix={"
                + "'read': ('news.inside',), 'change': (), 'delete': ('nobody',)}))");
    run.get("urlpatterns").invokeMember("append", closed.execute());
    run.eval("__import__('django.urls').urls.clear_url_caches()");

    assertThat(visit(run, "/1/closed/")).isEqualTo(403);
    granted.add("news.inside");
    assertThat(visit(run, "/1/closed/")).isEqualTo("Budget [change]");
  }

  private void signIn(PythonRun run) {
    ProxyExecutable hasPerms =
        arguments -> {
          List<String> needed = List.copyOf(arguments[0].as(STRINGS));
          questions.add(needed);
          return granted.containsAll(needed);
        };
    run.get("users").putHashEntry("java", ProxyObject.fromMap(Map.of("has_perms", hasPerms)));
  }

  private static Value visit(PythonRun run, String url) {
    return run.get("visit").execute("java", url);
  }
}
