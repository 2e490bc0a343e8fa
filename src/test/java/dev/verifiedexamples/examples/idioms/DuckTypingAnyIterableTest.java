package dev.verifiedexamples.examples.idioms;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyHashMap;
import org.graalvm.polyglot.proxy.ProxyIterable;
import org.graalvm.polyglot.proxy.ProxyIterator;
import org.junit.jupiter.api.Test;

@PythonExample("idioms/duck_typing_any_iterable.py")
class DuckTypingAnyIterableTest implements ClaimTests {

  @Test
  void java_arrays_iterables_and_maps_are_looped_over_like_pythons_own(PythonRun run) {
    Value total = run.get("total");
    ProxyIterable prices = () -> ProxyIterator.from(List.<Object>of(1, 2, 3).iterator());

    assertThat(total.execute(ProxyArray.fromArray(1, 2, 3))).isEqualTo(6);
    assertThat(total.execute(prices)).isEqualTo(6);
    assertThat(total.execute(ProxyHashMap.from(new HashMap<>(Map.of(7, "seven"))))).isEqualTo(7);
  }

  @Test
  void a_java_array_even_passes_for_a_list_and_an_iterable_does_not(PythonRun run) {
    Value strictTotal = run.get("strict_total");
    ProxyIterable prices = () -> ProxyIterator.from(List.<Object>of(1, 2, 3).iterator());

    assertThat(strictTotal.execute(ProxyArray.fromArray(1, 2, 3))).isEqualTo(6);
    assertThatPython(() -> strictTotal.execute(prices))
        .raises("TypeError")
        .withMessage("expected a list, got ForeignIterable");
  }

  @Test
  void a_java_loop_accepts_a_class_with_iter_but_not_mere_indexing(PythonRun run) {
    assertThat(run.get("Countdown").newInstance(3)).yieldsExactly(3, 2, 1);

    Value squares = run.get("Squares").newInstance();
    assertThat(squares.hasIterator()).isFalse();
    assertThat(run.eval("iter").execute(squares)).yieldsExactly(0, 1, 4, 9);
  }
}
