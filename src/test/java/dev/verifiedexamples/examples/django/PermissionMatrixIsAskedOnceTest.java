package dev.verifiedexamples.examples.django;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
  void the_user_is_asked_for_each_row_of_the_matrix(PythonRun run) {
    granted.add("news.change");

    assertThat(visit(run, "read")).isEqualTo("Budget [change]");
    assertThat(questions)
        .containsExactly(List.of(), List.of("news.change"), List.of("news.change", "news.delete"));
  }

  @Test
  void a_refused_request_asks_no_more_than_the_others(PythonRun run) {
    assertThatPython(() -> visit(run, "delete")).raises("PermissionDenied");

    assertThat(questions).hasSize(3);
  }

  @Test
  void an_action_that_the_matrix_lacks_is_an_error_and_not_open(PythonRun run) {
    assertThatPython(() -> visit(run, "publish")).raises("KeyError").withMessage("'publish'");
  }

  private Value visit(PythonRun run, String action) {
    ProxyExecutable hasPerms =
        arguments -> {
          List<String> needed = List.copyOf(arguments[0].as(STRINGS));
          questions.add(needed);
          return granted.containsAll(needed);
        };
    Object user = ProxyObject.fromMap(java.util.Map.of("has_perms", hasPerms));
    return run.get("visit").execute(user, action);
  }
}
