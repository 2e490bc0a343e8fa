package dev.verifiedexamples.examples.imports;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("imports/lazy_module.py")
class LazyModuleTest implements ClaimTests {

  @Test
  void reading_a_member_from_java_is_the_first_use(@Fresh PythonRun run) {
    Value lazy = run.get("Later").newInstance("colorsys");
    assertThat(run.eval("'colorsys' in sys.modules")).isFalse();

    assertThat(lazy.getMember("rgb_to_hsv").canExecute()).isTrue();

    assertThat(run.eval("'colorsys' in sys.modules")).isTrue();
  }

  @Test
  void listing_the_members_is_no_use_and_asking_for_one_is(@Fresh PythonRun run) {
    Value lazy = run.get("Later").newInstance("colorsys");

    assertThat(lazy.getMemberKeys()).doesNotContain("rgb_to_hsv");
    assertThat(run.eval("'colorsys' in sys.modules")).isFalse();

    assertThat(lazy).hasAttribute("rgb_to_hsv");
    assertThat(run.eval("'colorsys' in sys.modules")).isTrue();
  }

  @Test
  void two_stand_ins_share_the_module_that_they_stand_for(PythonRun run) {
    Value one = run.get("Later").newInstance("charts");
    Value other = run.get("Later").newInstance("charts");

    assertThat(one.getMember("COLOURS")).isSameObjectAs(other.getMember("COLOURS"));
  }
}
