package dev.verifiedexamples.examples.numpy;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.PythonRun;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.DoubleSummaryStatistics;
import java.util.stream.DoubleStream;
import java.util.stream.StreamSupport;
import org.graalvm.polyglot.TypeLiteral;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.junit.jupiter.api.Test;

@PythonExample("numpy/operators_need_no_numpy.py")
class OperatorsNeedNoNumpyTest implements ClaimTests {

  private static final TypeLiteral<Iterable<Number>> NUMBERS = new TypeLiteral<>() {};

  @Test
  void an_array_of_java_is_normalised_where_it_is(PythonRun run) {
    double[] readings = {3.5, -1.25, 8.0, 0.1};
    DoubleSummaryStatistics range = DoubleStream.of(readings).summaryStatistics();

    Value normalised = run.get("normalised").execute(column(run, readings));

    assertThat(normalised)
        .yieldsExactly(
            DoubleStream.of(readings)
                .map(each -> (each - range.getMin()) / (range.getMax() - range.getMin()))
                .boxed()
                .toArray());
  }

  @Test
  void a_column_sees_what_java_writes_later(PythonRun run) {
    double[] readings = {1.0, 2.0};
    Value column = column(run, readings);
    Value sum = run.eval("lambda one, two: one + two").execute(column, 0.5);

    readings[1] = 20.0;

    assertThat(column).hasRepr("Column([1.0, 20.0])");
    assertThat(sum).hasRepr("Column([1.5, 2.5])");
  }

  @Test
  void a_stream_of_java_reads_the_columns_of_python(PythonRun run) {
    Value column = run.get("Column").newInstance(run.eval("range(1, 101)"));

    double sum =
        StreamSupport.stream(column.as(NUMBERS).spliterator(), false)
            .mapToDouble(Number::doubleValue)
            .sum();

    assertThat(sum).isEqualTo(5050.0);
  }

  @Test
  void the_memory_of_an_array_moves_in_one_piece(PythonRun run) {
    Value doubles = run.eval("array('d', normalised(Column([0, 1, 4])))");
    byte[] memory = new byte[(int) doubles.getBufferSize()];

    doubles.readBuffer(0, memory, 0, memory.length);

    double[] numbers = new double[3];
    ByteBuffer.wrap(memory).order(ByteOrder.nativeOrder()).asDoubleBuffer().get(numbers);
    assertThat(numbers).containsExactly(0.0, 0.25, 1.0);
  }

  @Test
  void columns_of_both_sides_must_have_one_length(PythonRun run) {
    Value subtract = run.eval("lambda one, two: one - two");

    assertThat(subtract.execute(column(run, 5.0, 7.0), run.eval("Column([1, 2])")))
        .hasRepr("Column([4.0, 5.0])");
    assertThatPython(() -> subtract.execute(column(run, 5.0), run.eval("Column([1, 2])")))
        .raises("ValueError")
        .withMessage("columns of 1 and 2 numbers do not fit");
  }

  private static Value column(PythonRun run, double... numbers) {
    return run.get("Column").newInstance(new Doubles(numbers));
  }

  /** Shares the array, where {@code ProxyArray.fromArray} of boxed numbers would copy it. */
  private static final class Doubles implements ProxyArray {
    private final double[] numbers;

    Doubles(double... numbers) {
      this.numbers = numbers; // shared, not copied
    }

    @Override
    public Object get(long index) {
      return numbers[(int) index];
    }

    @Override
    public void set(long index, Value value) {
      numbers[(int) index] = value.asDouble();
    }

    @Override
    public long getSize() {
      return numbers.length;
    }
  }
}
