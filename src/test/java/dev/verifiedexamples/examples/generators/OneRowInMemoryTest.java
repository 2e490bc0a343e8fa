package dev.verifiedexamples.examples.generators;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyIterator;
import org.junit.jupiter.api.Test;

@PythonExample("generators/one_row_in_memory.py")
class OneRowInMemoryTest implements ClaimTests {

  @Test
  void an_endless_java_iterator_is_read_no_further_than_needed(@Fresh PythonRun run) {
    AtomicInteger delivered = new AtomicInteger();
    ProxyIterator numbers =
        new ProxyIterator() {
          @Override
          public boolean hasNext() {
            return true;
          }

          @Override
          public Object getNext() {
            return delivered.getAndIncrement();
          }
        };
    Value rows = run.eval("lambda numbers: map(Row, numbers)").execute(numbers);

    assertThat(run.get("in_memory_at").execute(99, rows)).isEqualTo(1);
    assertThat(delivered).hasValue(100);
  }

  @Test
  void rows_that_a_java_list_keeps_stay_in_memory(@Fresh PythonRun run) {
    Value iterator = run.get("read_rows").execute(10).getIterator();
    List<Value> kept = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      kept.add(iterator.getIteratorNextElement());
    }

    run.eval("gc.collect()");

    assertThat(run.eval("[row().number for row in made[-4:]]")).isEqualTo(List.of(0, 1, 2, 3));
    assertThat(kept.get(3)).attribute("number").isEqualTo(3);
  }
}
