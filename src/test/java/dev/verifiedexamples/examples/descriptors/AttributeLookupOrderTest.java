package dev.verifiedexamples.examples.descriptors;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("descriptors/attribute_lookup_order.py")
class AttributeLookupOrderTest implements ClaimTests {

  @Test
  void java_reads_a_cached_member_and_python_computes_it_once(PythonRun run) {
    Value report = run.get("Report").newInstance(1, 2, 3);

    assertThat(run.linesPrintedBy(() -> report.getMember("total")))
        .containsExactly("computing total");
    assertThat(run.linesPrintedBy(() -> report.getMember("total"))).isEmpty();
    assertThat(report.getMember("total")).isEqualTo(6);
  }

  @Test
  void each_instance_has_a_cache_of_its_own(PythonRun run) {
    Value small = run.get("Report").newInstance(1);
    Value large = run.get("Report").newInstance(1_000);

    assertThat(small.getMember("total")).isEqualTo(1);
    assertThat(large.getMember("total")).isEqualTo(1_000);
  }

  @Test
  void one_object_can_be_given_a_method_written_in_java(PythonRun run) {
    Value report = run.get("Report").newInstance();
    ProxyExecutable title = arguments -> "Report from Java";

    report.putMember("title", title);

    assertThat(report.invokeMember("title")).isEqualTo("Report from Java");
    assertThat(run.eval("Report().title()")).isEqualTo("Quarterly report");
  }

  @Test
  void removing_the_member_makes_python_compute_again(PythonRun run) {
    Value report = run.get("Report").newInstance(20, 22);
    report.getMember("total");

    report.removeMember("total");

    assertThat(run.linesPrintedBy(() -> report.getMember("total")))
        .containsExactly("computing total");
  }
}
