package dev.verifiedexamples.examples.context_managers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("context_managers/parenthesized_with.py")
class ParenthesizedWithTest implements ClaimTests {

  @Test
  void both_forms_print_the_same_when_nothing_fails(PythonRun run) {
    List<String> flat = run.linesPrintedBy(() -> run.get("flat").execute(true));

    assertThat(flat)
        .containsExactly(
            "+ database", "+ mail", "+ printer", "writing", "- printer", "- mail", "- database")
        .isEqualTo(run.linesPrintedBy(() -> run.get("pyramid").execute(true)));
  }

  @Test
  void the_parentheses_leave_no_trace_in_the_syntax_tree(PythonRun run) {
    Value tree = run.eval("lambda code, ast: ast.dump(ast.parse(code))");
    Value ast = run.eval("__import__('ast')");

    String inParentheses = tree.execute("with (a, b,): pass", ast).asString();

    assertThat(inParentheses).isEqualTo(tree.execute("with a, b: pass", ast).asString());
    assertThat(inParentheses).doesNotContain("Tuple");
    assertThat(tree.execute("with (a, b) as both: pass", ast).asString()).contains("Tuple");
  }
}
