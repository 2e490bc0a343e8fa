package dev.verifiedexamples.examples.memory;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyHashMap;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;

@PythonExample("memory/deep_size_counts_shared_once.py")
class DeepSizeCountsSharedOnceTest implements ClaimTests {

  @Test
  void a_java_measure_sees_each_object_once(PythonRun run) {
    List<String> measured = new ArrayList<>();
    ProxyExecutable measure =
        arguments -> {
          measured.add(arguments[0].toString());
          return 10;
        };

    Value size = run.get("deep_size").execute(run.eval("[row, [row]]"), measure);

    assertThat(measured)
        .containsExactlyInAnyOrder(
            "[[1.5, 2.5], [[1.5, 2.5]]]", "[[1.5, 2.5]]", "[1.5, 2.5]", "1.5", "2.5");
    assertThat(size).isEqualTo(50);
  }

  @Test
  void classes_and_functions_belong_to_nobody(PythonRun run) {
    Value size = run.get("deep_size");

    assertThat(size.execute(run.get("Order"), run.get("one"))).isEqualTo(1);
    assertThat(size.execute(run.eval("[deep_size, Order]"), run.get("one"))).isEqualTo(3);
  }

  @Test
  void what_java_hands_in_is_measured(PythonRun run) {
    Value size = run.get("deep_size");

    assertThat(size.execute(ProxyArray.fromArray(1.5, 2.5), run.get("one"))).isEqualTo(3);
    assertThat(size.execute(ProxyHashMap.from(Map.of("a", 1.5)), run.get("one"))).isEqualTo(3);
    assertThat(size.execute(ProxyObject.fromMap(Map.of("a", 1.5)), run.get("one"))).isEqualTo(1);
  }
}
