package dev.verifiedexamples.examples.packaging;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("packaging/versions_are_not_ordered_as_text.py")
class VersionsAreNotOrderedAsTextTest implements ClaimTests {

  @Test
  void a_comparator_of_versions_sorts_pre_releases_first(PythonRun run) {
    Value isLess = run.eval("lambda a, b: Version(a) < Version(b)");
    Comparator<String> order =
        (a, b) -> isLess.execute(a, b).asBoolean() ? -1 : isLess.execute(b, a).asBoolean() ? 1 : 0;
    List<String> versions = new ArrayList<>(List.of("1.10", "2.0", "1.9", "2.0rc1", "2.0.dev1"));

    versions.sort(order);

    assertThat(versions).containsExactly("1.9", "1.10", "2.0.dev1", "2.0rc1", "2.0");
  }

  @Test
  void an_epoch_a_leading_zero_and_a_separator_do_not_change_what_is_equal(PythonRun run) {
    Value canonical = run.eval("lambda text: str(Version(text))");

    assertThat(canonical.execute("0!01.010")).isEqualTo("1.10");
    assertThat(canonical.execute("1.0_alpha.1")).isEqualTo("1.0a1");
    assertThat(canonical.execute(" V1.0-1 ")).isEqualTo("1.0.post1");
  }

  @Test
  void a_java_version_with_an_update_is_not_a_version_of_python(PythonRun run) {
    assertThat(run.eval("Version('17.0.15').micro")).isEqualTo(15);
    assertThatPython(() -> run.eval("Version('1.8.0_u352-b08')"))
        .raises("InvalidVersion")
        .withMessage("Invalid version: '1.8.0_u352-b08'");
  }
}
