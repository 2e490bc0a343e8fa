package dev.verifiedexamples.examples.typing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.junit.jupiter.api.Test;

@PythonExample("typing/beartype_samples_containers.py")
class BeartypeSamplesContainersTest implements ClaimTests {

  @Test
  void the_fewer_wrong_items_the_rarer_the_complaint(PythonRun run) {
    Value accepts = run.get("accepts");
    int mostlyWrong = complaints(accepts, run.eval("[[1]] + [['1']] * 9"));
    int mostlyRight = complaints(accepts, run.eval("[[1]] * 9 + [['1']]"));

    assertThat(mostlyWrong).isGreaterThan(mostlyRight);
  }

  @Test
  void what_is_right_is_never_complained_about(PythonRun run) {
    Value accepts = run.get("accepts");

    assertThat(complaints(accepts, run.eval("[[1, 2], [3], []]"))).isZero();
  }

  @Test
  void one_item_is_asked_of_a_java_array_of_a_million(PythonRun run) {
    List<Long> asked = new ArrayList<>();
    ProxyArray million =
        new ProxyArray() {
          @Override
          public Object get(long index) {
            asked.add(index);
            return 1;
          }

          @Override
          public void set(long index, Value value) {
            throw new UnsupportedOperationException();
          }

          @Override
          public long getSize() {
            return 1_000_000;
          }
        };
    run.eval("exec('def sized(items: list[int]): ...', globals())");
    Value sized = run.eval("beartype(sized)");

    sized.execute(million);
    sized.execute(million);

    assertThat(asked).hasSize(2).allSatisfy(index -> assertThat(index).isBetween(0L, 999_999L));
  }

  private static int complaints(Value accepts, Value rows) {
    return (int) IntStream.range(0, 200).filter(each -> !accepts.execute(rows).asBoolean()).count();
  }
}
