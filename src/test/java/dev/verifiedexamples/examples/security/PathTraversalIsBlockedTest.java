package dev.verifiedexamples.examples.security;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.nio.file.Path;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PythonExample("security/path_traversal_is_blocked.py")
class PathTraversalIsBlockedTest implements ClaimTests {

  @ParameterizedTest
  @ValueSource(
      strings = {"..", "../shared-private", "notes/../../x", "/", "/etc/../etc/passwd", "innocent"})
  void a_name_that_leads_outside_is_refused_before_the_disk_is_read(String name, PythonRun run) {
    assertThatPython(() -> run.get("safe_read").execute(run.get("shared"), name))
        .raises("ValueError")
        .withMessageContaining("is not in the subpath of");
  }

  @ParameterizedTest
  @ValueSource(strings = {"....//diary.txt", "..\\shared-private\\diary.txt", "%2e%2e/diary.txt"})
  void other_spellings_of_the_dots_are_only_odd_names(String name, PythonRun run) {
    assertThatPython(() -> run.get("safe_read").execute(run.get("shared"), name))
        .raises("FileNotFoundError")
        .withMessageContaining("/shared/");
  }

  @Test
  void a_way_that_leaves_and_comes_back_is_inside(PythonRun run) {
    Value text = run.get("safe_read").execute(run.get("shared"), "../shared/notes/today.txt");

    assertThat(text).isEqualTo("water the plants");
  }

  @Test
  void a_java_path_compares_whole_names_and_does_not_normalize_by_itself(PythonRun run) {
    Path shared = Path.of(run.eval("str(shared)").asString());

    assertThat(shared.resolveSibling("shared-private").startsWith(shared)).isFalse();
    assertThat(shared.resolve("../shared-private").startsWith(shared)).isTrue();
    assertThat(shared.resolve("../shared-private").normalize().startsWith(shared)).isFalse();
  }
}
