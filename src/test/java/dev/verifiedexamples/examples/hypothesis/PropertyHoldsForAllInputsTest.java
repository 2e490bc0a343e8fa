package dev.verifiedexamples.examples.hypothesis;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.examples.BareGraalPy;
import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("hypothesis/property_holds_for_all_inputs.py")
class PropertyHoldsForAllInputsTest implements ClaimTests {

  @Test
  void fifty_lists_are_sorted_by_java_as_by_python(PythonRun run) {
    List<int[]> tried = new ArrayList<>();
    ProxyExecutable sortsAlike =
        arguments -> {
          int[] items = arguments[0].as(int[].class);
          tried.add(items);
          int[] sorted = items.clone();
          Arrays.sort(sorted);
          return Arrays.equals(sorted, arguments[1].as(int[].class));
        };
    Value property =
        run.eval(
            "lambda alike: settings(max_examples=50)(given(st.lists(st.integers(-99, 99)))("
                + "lambda items: (_ for _ in ()).throw(AssertionError(items))"
                + " if not alike(items, sorted(items)) else None))");

    property.execute(sortsAlike).execute();

    assertThat(tried).hasSize(50).anyMatch(items -> items.length == 0);
  }

  @Test
  void the_same_values_are_tried_in_each_run(PythonRun run) {
    String tried = run.eval("repr(tried)").asString();
    run.eval("tried.clear()");

    run.get("test_sorted_keeps_every_item").execute();

    assertThat(run.eval("repr(tried)")).isEqualTo(tried);
  }

  @Test
  void a_bare_graalpy_says_that_it_is_3_12_and_has_no_monitoring() {
    try (Context graalpy = BareGraalPy.open()) {
      assertThat(graalpy.eval("python", "import sys\nsys.version_info >= (3, 12)")).isTrue();
      assertThatThrownBy(() -> graalpy.eval("python", "sys.monitoring"))
          .hasMessage("AttributeError: module 'sys' has no attribute 'monitoring'");
    }
  }
}
