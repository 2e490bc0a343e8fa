package dev.verifiedexamples.examples.numpy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.OnCPython;
import dev.verifiedexamples.junit.PythonExample;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

@PythonExample("numpy/where_computes_both_branches.py")
class WhereComputesBothBranchesTest implements ClaimTests {

  @Test
  void a_stream_computes_the_branch_that_it_takes(OnCPython cpython) {
    List<Double> rooted = new ArrayList<>();
    List<Double> roots =
        DoubleStream.of(4, -9, 16)
            .map(height -> height >= 0 ? root(height, rooted) : 0)
            .boxed()
            .toList();

    assertThat(rooted).containsExactly(4.0, 16.0);
    assertThat(cpython.eval("np.sqrt(heights, where=heights >= 0, out=np.zeros(3)).tolist()"))
        .isEqualTo(roots.toString());
  }

  @Test
  void three_ways_to_choose_are_the_if_of_java(OnCPython cpython) {
    List<String> signs =
        DoubleStream.of(-2, 0, 5)
            .mapToObj(each -> each < 0 ? "'minus'" : each > 0 ? "'plus'" : "'zero'")
            .toList();

    String selected =
        "(lambda a: np.select([a < 0, a > 0], ['minus', 'plus'], 'zero').tolist())"
            + "(np.array([-2, 0, 5]))";

    assertThat(cpython.eval(selected)).isEqualTo(signs.toString());
  }

  @Test
  void as_many_choices_as_conditions(OnCPython cpython) {
    assertThatThrownBy(() -> cpython.eval("np.select([grades > 50], ['A', 'B'])"))
        .hasMessageContaining("must be same length");
    assertThatThrownBy(() -> cpython.eval("np.where(grades > 50, 'A')"))
        .hasMessageContaining("either both or neither of x and y should be given");
  }

  private static double root(double height, List<Double> rooted) {
    rooted.add(height);
    return Math.sqrt(height);
  }
}
