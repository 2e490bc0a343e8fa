package dev.verifiedexamples.examples.decorators;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("decorators/lru_cache_on_method_keeps_instances.py")
class LruCacheOnMethodKeepsInstancesTest implements ClaimTests {

  @Test
  void what_java_holds_stays_when_the_cache_is_emptied(@Fresh PythonRun run) {
    int before = run.get("alive").execute().asInt();
    Value held = run.get("Invoice").newInstance(500);
    run.eval("[Invoice(amount).gross(7) for amount in range(5)]");

    run.get("Invoice").getMember("gross").invokeMember("cache_clear");

    assertThat(run.get("alive").execute()).isEqualTo(before + 1);
    assertThat(held.invokeMember("gross", 20)).isEqualTo(600);
  }

  @Test
  void an_integer_and_a_double_of_java_are_one_key(@Fresh PythonRun run) {
    Value invoice = run.get("Invoice").newInstance(100);
    Value gross = run.get("Invoice").getMember("gross");

    assertThat(invoice.invokeMember("gross", 19)).isEqualTo(119);
    assertThat(invoice.invokeMember("gross", 19.0)).isEqualTo(119);

    assertThat(gross.invokeMember("cache_info")).attribute("hits").isEqualTo(1);
    assertThat(gross.getMember("__wrapped__").execute(invoice, 19.0)).isEqualTo(119.0);
  }

  @Test
  void subclasses_share_the_cache_of_the_class(@Fresh PythonRun run) {
    Value special = run.eval("type('Special', (Invoice,), {})");

    special.newInstance(100).invokeMember("gross", 19);

    assertThat(special.getMember("gross")).isSameObjectAs(run.eval("Invoice.gross"));
    assertThat(run.eval("Invoice.gross.cache_info()")).attribute("currsize").isEqualTo(1);
  }
}
