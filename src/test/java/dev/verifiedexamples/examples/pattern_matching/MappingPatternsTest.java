package dev.verifiedexamples.examples.pattern_matching;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.HashMap;
import java.util.Map;
import org.graalvm.polyglot.proxy.ProxyHashMap;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;

@PythonExample("pattern_matching/mapping_patterns.py")
class MappingPatternsTest implements ClaimTests {

  @Test
  void a_java_map_is_a_mapping(PythonRun run) {
    ProxyHashMap click = ProxyHashMap.from(new HashMap<>(Map.of("type", "click", "x", 3, "y", 4)));

    assertThat(run.get("handle").execute(click)).isEqualTo("click at 3,4");
  }

  @Test
  void the_rest_of_a_java_map_is_a_new_python_dictionary(PythonRun run) {
    Map<Object, Object> event = new HashMap<>(Map.of("type", "scroll", "by", -2));

    assertThat(run.get("handle").execute(ProxyHashMap.from(event)))
        .isEqualTo("scroll with {'by': -2}");
    assertThat(event).hasSize(2);
  }

  @Test
  void an_object_with_members_is_no_mapping(PythonRun run) {
    ProxyObject click = ProxyObject.fromMap(Map.of("type", "click", "x", 3, "y", 4));

    assertThat(run.get("handle").execute(click)).isEqualTo("not a mapping");
  }

  @Test
  void java_integers_fit_the_pattern_int_and_doubles_do_not(PythonRun run) {
    ProxyHashMap whole = ProxyHashMap.from(Map.of("type", "click", "x", 3L, "y", (byte) 4));
    ProxyHashMap fraction = ProxyHashMap.from(Map.of("type", "click", "x", 3.0, "y", 4));

    assertThat(run.get("handle").execute(whole)).isEqualTo("click at 3,4");
    assertThat(run.get("handle").execute(fraction).asString()).startsWith("click with {");
  }
}
