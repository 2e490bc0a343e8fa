package dev.verifiedexamples.examples.typing;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("typing/type_hints_are_objects.py")
class TypeHintsAreObjectsTest implements ClaimTests {

  @Test
  void java_reads_the_schema_of_any_hint(PythonRun run) {
    Value schema = run.get("schema").execute(run.eval("list[int | None]"));

    assertThat(schema)
        .isEqualTo(
            Map.of(
                "type",
                "array",
                "items",
                Map.of("anyOf", List.of(Map.of("type", "integer"), Map.of("type", "null")))));
  }

  @Test
  void all_spellings_of_a_union_have_one_schema(PythonRun run) {
    Value sameSchema = run.eval("lambda one, other: schema(one) == schema(other)");

    assertThat(sameSchema.execute(run.eval("str | None"), run.eval("Optional[str]"))).isTrue();
    assertThat(sameSchema.execute(run.eval("str | float"), run.eval("Union[str, float]"))).isTrue();
    assertThat(sameSchema.execute(run.eval("str | float"), run.eval("float | str"))).isFalse();
  }

  @Test
  void a_typed_dict_that_java_calls_is_filled_as_any_dict(PythonRun run) {
    Value track = run.eval("lambda title, seconds: Track(title=title, seconds=seconds)");

    assertThat(track.execute("So What", 562)).isEqualTo(Map.of("title", "So What", "seconds", 562));
    assertThat(track.execute(true, "?")).isEqualTo(Map.of("title", true, "seconds", "?"));
  }
}
