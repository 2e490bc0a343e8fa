package dev.verifiedexamples.runtime.graalpy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.runtime.graalpy.MemorySlope.Point;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** {@code benchmark/memory/run} is the long form. */
@Isolated // it measures the heap
class MemoryTest {

  /** A closed context that is kept weighs 5 MB and more. */
  private static final double MOST_KILOBYTES_A_RUN = 2_500;

  @Test
  void closed_interpreters_leave_the_heap_as_it_was() throws Exception {
    List<Point> points = MemorySlope.measure(30, 6);

    assertThat(MemorySlope.slope(points)).isLessThan(MOST_KILOBYTES_A_RUN);
  }

  @Test
  void interpreters_that_are_kept_show() throws Exception {
    List<PythonRun> kept = new ArrayList<>();

    List<Point> points = MemorySlope.measure(30, 6, kept::add);

    assertThat(MemorySlope.slope(points)).isGreaterThan(MOST_KILOBYTES_A_RUN);
    kept.forEach(PythonRun::close);
  }

  @Test
  void a_leak_shows_as_the_slope() {
    assertThat(MemorySlope.slope(List.of(new Point(10, 700), new Point(20, 1700)))).isEqualTo(100);
    assertThat(MemorySlope.slope(List.of(new Point(1, 5), new Point(2, 4), new Point(3, 5))))
        .isZero();
  }
}
