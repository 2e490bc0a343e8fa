package dev.verifiedexamples.examples.decorators;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("decorators/cache_inside_the_instance.py")
class CacheInsideTheInstanceTest implements ClaimTests {

  @Test
  void an_error_is_not_remembered(PythonRun run) {
    Value invoice = run.eval("Invoice([10, 'twenty'])");
    assertThatPython(() -> invoice.getMember("net")).raises("TypeError");

    invoice.putMember("amounts", run.eval("[10, 20]"));

    assertThat(invoice).attribute("net").isEqualTo(30);
  }

  @Test
  void removing_the_member_invalidates_it(PythonRun run) {
    Value invoice = run.eval("Invoice([10, 20])");
    invoice.getMember("net");
    invoice.getMember("amounts").invokeMember("append", 5);

    invoice.removeMember("net");

    assertThat(invoice).attribute("net").isEqualTo(35);
  }

  @Test
  void java_may_know_the_result_before(PythonRun run) {
    Value invoice = run.eval("Invoice([10, 20])");

    List<String> lines = run.linesPrintedBy(() -> invoice.putMember("net", 1_000));

    assertThat(lines).isEmpty();
    assertThat(invoice.invokeMember("gross", 10)).isEqualTo(1_100);
  }
}
