package dev.verifiedexamples.examples.decorators;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("decorators/weak_cache_forgets_its_instances.py")
class WeakCacheForgetsItsInstancesTest implements ClaimTests {

  @Test
  void what_java_holds_is_remembered(@Fresh PythonRun run) {
    Value invoice = run.get("Invoice").newInstance(100);
    invoice.invokeMember("gross", 7);

    assertThat(run.eval("remembered(Invoice.gross)")).isEqualTo(1);
    assertThat(run.linesPrintedBy(() -> invoice.invokeMember("gross", 7))).isEmpty();
  }

  @Test
  void each_argument_has_a_result_of_its_own(@Fresh PythonRun run) {
    Value invoice = run.get("Invoice").newInstance(100);

    assertThat(run.linesPrintedBy(() -> invoice.invokeMember("gross", 7)))
        .containsExactly("adding 7 %");
    assertThat(run.linesPrintedBy(() -> invoice.invokeMember("gross", 19)))
        .containsExactly("adding 19 %");
  }

  @Test
  void an_instance_without_a_hash_has_no_entry(PythonRun run) {
    Value keyed =
        run.eval("type('Row', (), {'__eq__': lambda a, b: True, 'size': cached_weakly(len)})()");

    assertThatPython(() -> keyed.invokeMember("size"))
        .raises("TypeError")
        .withMessageContaining("unhashable type: 'Row'");
  }
}
