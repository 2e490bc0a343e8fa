package dev.verifiedexamples.examples.pattern_matching;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;

@PythonExample("pattern_matching/class_patterns.py")
class ClassPatternsTest implements ClaimTests {

  @Test
  void an_object_with_the_same_members_is_no_invoice(PythonRun run) {
    Value total = run.get("Money").newInstance(0, "EUR");
    ProxyObject lookalike = ProxyObject.fromMap(Map.of("number", 1, "total", total));

    assertThat(run.get("post").execute(lookalike).asString()).startsWith("unknown: ");
  }

  @Test
  void zero_fits_whatever_its_number_type(PythonRun run) {
    Value money = run.get("Money");
    Value invoice = run.get("Invoice");

    assertThat(run.get("post").execute(invoice.newInstance(1, money.newInstance(0L, "EUR"))))
        .isEqualTo("nothing to pay");
    assertThat(run.get("post").execute(invoice.newInstance(1, money.newInstance(-0.0, "EUR"))))
        .isEqualTo("nothing to pay");
  }

  @Test
  void a_java_string_fits_the_pattern_str(PythonRun run) {
    assertThat(run.get("text_of").execute(run.get("Note").newInstance("from Java")))
        .isEqualTo("from Java");
  }

  @Test
  void a_subclass_made_at_run_time_fits_where_its_parent_does(PythonRun run) {
    Value receipt = run.eval("type('Receipt', (Invoice,), {})(9, Money(5, 'EUR'))");

    assertThat(run.get("post").execute(receipt)).isEqualTo("invoice 9: 5 euros");
  }
}
