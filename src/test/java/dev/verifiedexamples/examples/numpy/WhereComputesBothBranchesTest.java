package dev.verifiedexamples.examples.numpy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.examples.BareGraalPy;
import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.OnCPython;
import dev.verifiedexamples.junit.PythonExample;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("numpy/where_computes_both_branches.py")
class WhereComputesBothBranchesTest implements ClaimTests {

  @Test
  void a_conditional_expression_on_graalpy_calls_java_for_its_own_branch_only() {
    List<Double> rooted = new ArrayList<>();
    ProxyExecutable root =
        arguments -> {
          rooted.add(arguments[0].asDouble());
          return Math.sqrt(arguments[0].asDouble());
        };
    try (Context graalpy = BareGraalPy.open()) {
      Value choose =
          graalpy.eval("python", "lambda root, xs: [root(x) if x >= 0 else 0.0 for x in xs]");

      Value roots = choose.execute(root, graalpy.eval("python", "[4.0, -9.0, 16.0]"));

      assertThat(roots.as(double[].class)).containsExactly(2.0, 0.0, 4.0);
      assertThat(rooted).containsExactly(4.0, 16.0);
    }
  }

  @Test
  void both_arguments_have_run_before_where_begins(OnCPython cpython) {
    String order =
        "(lambda log: (np.where(grades > 60, log.append('yes') or 1, log.append('no') or 0), log)[1])";

    assertThat(cpython.eval(order + "([])")).isEqualTo("['yes', 'no']");
  }

  @Test
  void select_wants_as_many_choices_as_conditions_and_where_wants_two(OnCPython cpython) {
    assertThatThrownBy(() -> cpython.eval("np.select([grades > 50], ['A', 'B'])"))
        .hasMessageContaining("must be same length");
    assertThatThrownBy(() -> cpython.eval("np.where(grades > 50, 'A')"))
        .hasMessageContaining("either both or neither of x and y should be given");
  }
}
