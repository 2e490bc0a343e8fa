package dev.verifiedexamples.examples.numpy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.examples.BareGraalPy;
import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.OnCPython;
import dev.verifiedexamples.junit.PythonExample;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.Test;

@PythonExample("numpy/broadcasting_stretches_lengths_of_one.py")
class BroadcastingStretchesLengthsOfOneTest implements ClaimTests {

  @Test
  void the_rule_of_the_takeaway_predicts_every_shape(OnCPython cpython) {
    List<int[]> shapes =
        List.of(new int[] {4}, new int[] {3, 1}, new int[] {5, 3, 4}, new int[] {5, 1, 1});
    String pairs =
        shapes.stream()
            .flatMap(one -> shapes.stream().map(two -> tuple(one) + ", " + tuple(two)))
            .collect(Collectors.joining("), (", "[(", ")]"));

    String expected =
        shapes.stream()
            .flatMap(one -> shapes.stream().map(two -> tuple(broadcast(one, two))))
            .collect(Collectors.joining(", ", "[", "]"));

    assertThat(cpython.eval("[np.broadcast_shapes(*pair) for pair in " + pairs + "]"))
        .isEqualTo(expected);
  }

  @Test
  void shapes_that_do_not_fit_are_an_error_where_zip_drops_numbers(OnCPython cpython) {
    assertThatThrownBy(() -> cpython.eval("by_article + np.array([1, 2, 3])"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ValueError: operands could not be broadcast together");
    try (Context graalpy = BareGraalPy.open()) {
      assertThat(
              graalpy
                  .eval("python", "[a + b for a, b in zip([1, 2, 3, 4], [1, 2, 3])]")
                  .as(int[].class))
          .containsExactly(2, 4, 6);
    }
  }

  @Test
  void an_empty_array_keeps_its_length_of_zero(OnCPython cpython) {
    assertThat(cpython.eval("np.broadcast_shapes((3, 1), (0,))")).isEqualTo("(3, 0)");
    assertThat(cpython.eval("(by_shop + np.array([])).tolist()")).isEqualTo("[[], [], []]");
  }

  /** From the right: equal, or one of them 1. */
  private static int[] broadcast(int[] one, int[] two) {
    int rank = Math.max(one.length, two.length);
    return IntStream.range(0, rank)
        .map(at -> Math.max(fromTheRight(one, rank - at), fromTheRight(two, rank - at)))
        .toArray();
  }

  private static int fromTheRight(int[] shape, int place) {
    return place > shape.length ? 1 : shape[shape.length - place];
  }

  private static String tuple(int[] shape) {
    String end = shape.length == 1 ? ",)" : ")";
    return Arrays.stream(shape)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(", ", "(", end));
  }
}
