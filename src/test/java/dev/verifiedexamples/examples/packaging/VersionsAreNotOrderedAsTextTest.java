package dev.verifiedexamples.examples.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.PythonRun;
import java.lang.module.ModuleDescriptor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("packaging/versions_are_not_ordered_as_text.py")
class VersionsAreNotOrderedAsTextTest implements ClaimTests {

  @Test
  void java_sorts_with_the_comparison_of_python(PythonRun run) {
    Value isLess = run.eval("lambda a, b: Version(a) < Version(b)");
    Comparator<String> order =
        (a, b) -> isLess.execute(a, b).asBoolean() ? -1 : isLess.execute(b, a).asBoolean() ? 1 : 0;
    List<String> versions = new ArrayList<>(List.of("1.10", "2.0", "1.9", "2.0rc1", "2.0.dev1"));

    versions.sort(order);

    assertThat(versions).containsExactly("1.9", "1.10", "2.0.dev1", "2.0rc1", "2.0");
  }

  @Test
  void the_versions_of_java_modules_have_an_order_of_their_own(PythonRun run) {
    ModuleDescriptor.Version release = ModuleDescriptor.Version.parse("1.0");
    ModuleDescriptor.Version candidate = ModuleDescriptor.Version.parse("1.0rc1");

    assertThat(candidate).isGreaterThan(release);
    assertThat(run.eval("Version('1.0rc1') < Version('1.0')").asBoolean()).isTrue();
  }

  @Test
  void the_version_of_this_java_is_one_for_python(PythonRun run) {
    Value version = run.get("Version").execute(Runtime.version().version().get(0).toString());

    assertThat(version.getMember("major").asInt()).isEqualTo(Runtime.version().feature());
  }
}
