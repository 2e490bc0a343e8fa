package dev.verifiedexamples.examples.numpy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.OnCPython;
import dev.verifiedexamples.junit.PythonExample;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@PythonExample("numpy/broadcasting_stretches_lengths_of_one.py")
class BroadcastingStretchesLengthsOfOneTest implements ClaimTests {

  @Test
  void the_rule_in_java_gives_the_shapes_of_numpy(OnCPython cpython) {
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
  void a_row_and_a_column_are_two_nested_streams(OnCPython cpython) {
    String table =
        Stream.of(7, 8, 9)
            .map(row -> IntStream.range(0, 5).map(column -> row * column).boxed().toList())
            .toList()
            .toString();

    assertThat(cpython.eval("(np.array([[7], [8], [9]]) * np.arange(5)).tolist()"))
        .isEqualTo(table);
  }

  @Test
  void what_does_not_fit_has_no_shape(OnCPython cpython) {
    assertThatThrownBy(() -> cpython.eval("np.broadcast_shapes((3, 4), (3,))"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ValueError: shape mismatch");
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
