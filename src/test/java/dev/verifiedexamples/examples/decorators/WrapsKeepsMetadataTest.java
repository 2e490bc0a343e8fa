package dev.verifiedexamples.examples.decorators;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("decorators/wraps_keeps_metadata.py")
class WrapsKeepsMetadataTest implements ClaimTests {

  @Test
  void java_sees_the_name_of_the_original(PythonRun run) {
    assertThat(run.get("lost")).attribute("__name__").isEqualTo("wrapper");
    assertThat(run.get("kept")).attribute("__name__").isEqualTo("total");
    assertThat(run.get("kept")).attribute("__wrapped__").isSameObjectAs(run.get("original"));
  }

  @Test
  void attributes_are_copied_and_not_shared(@Fresh PythonRun run) {
    run.get("kept").putMember("permission", "audit");

    assertThat(run.get("kept")).attribute("permission").isEqualTo("audit");
    assertThat(run.get("original")).attribute("permission").isEqualTo("billing");
  }

  @Test
  void what_the_original_does_not_have_is_left_alone(PythonRun run) {
    Value binary = run.eval("audited(functools.partial(int, base=2))");

    assertThat(binary).attribute("__name__").isEqualTo("wrapper");
    assertThat(binary.execute("101")).isEqualTo(5);
  }

  @Test
  void wrapping_twice_leads_to_the_innermost_function(PythonRun run) {
    Value twice = run.get("audited").execute(run.get("kept"));

    assertThat(run.eval("inspect.unwrap").execute(twice)).isSameObjectAs(run.get("original"));
  }
}
