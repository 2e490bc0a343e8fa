package dev.verifiedexamples.examples.typing;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("typing/literal_string_is_plain_text.py")
class LiteralStringIsPlainTextTest implements ClaimTests {

  @Test
  void text_of_any_origin_is_accepted_at_run_time(PythonRun run) {
    Value find = run.get("find_users");

    assertThat(find.execute("1 = 1 --")).isEqualTo("SELECT * FROM users WHERE 1 = 1 --");
    assertThat(find.execute(42)).isEqualTo("SELECT * FROM users WHERE 42");
  }

  @Test
  void with_a_parameter_the_query_is_the_same_for_every_value(PythonRun run) {
    Value find = run.get("find_user");

    assertThat(find.execute("Ada").getArrayElement(0))
        .isEqualTo(find.execute("' OR 1 = 1").getArrayElement(0).asString());
  }
}
