package dev.verifiedexamples.examples.design_patterns;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("design_patterns/singleton_with_new.py")
class SingletonWithNewTest implements ClaimTests {

  @Test
  void asking_again_resets_what_was_set(@Fresh PythonRun run) {
    Value settings = run.get("Settings").newInstance();
    settings.putMember("debug", true);
    assertThat(settings).attribute("debug").isTrue();

    Value again = run.get("Settings").newInstance();

    assertThat(again).isSameObjectAs(settings);
    assertThat(settings).attribute("debug").isFalse();
  }

  @Test
  void a_subclass_used_before_its_parent_has_an_instance_of_its_own(@Fresh PythonRun run) {
    run.eval("setattr(Settings, '_instance', None)");

    Value early = run.get("TestSettings").newInstance();

    assertThat(early).hasTypeName("TestSettings");
    assertThat(run.get("Settings").newInstance()).hasTypeName("Settings");
  }

  @Test
  void entries_stay_in_the_registry_of_their_class(@Fresh PythonRun run) {
    run.get("AuditRegistry").newInstance().getMember("entries").invokeMember("append", "login");

    assertThat(run.eval("AuditRegistry().entries")).isEqualTo(List.of("login"));
    assertThat(run.eval("Registry().entries")).isEqualTo(List.of("payments"));
  }
}
