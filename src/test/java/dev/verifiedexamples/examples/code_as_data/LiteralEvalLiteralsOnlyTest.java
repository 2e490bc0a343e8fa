package dev.verifiedexamples.examples.code_as_data;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("code_as_data/literal_eval_literals_only.py")
class LiteralEvalLiteralsOnlyTest implements ClaimTests {

  @Test
  void text_from_java_becomes_a_value_of_the_right_type(PythonRun run) {
    Value parse = run.get("parse_setting");

    assertThat(parse.execute("8080")).isEqualTo(8080);
    assertThat(parse.execute("0.5")).isEqualTo(0.5);
    assertThat(parse.execute("True")).isTrue();
    assertThat(parse.execute("None")).isNone();
    assertThat(parse.execute("{'host': 'db', 'ports': [1, 2]}"))
        .isEqualTo(Map.of("host", "db", "ports", List.of(1, 2)));
  }

  @Test
  void code_stays_text(PythonRun run) {
    String attack = "__import__('os').listdir('.')";

    assertThat(run.get("parse_setting").execute(attack)).isEqualTo(attack);
  }

  @Test
  void numbers_and_unquoted_words_are_easily_confused(PythonRun run) {
    Value parse = run.get("parse_setting");

    assertThat(parse.execute("1.10")).isEqualTo(1.1);
    assertThat(parse.execute("007")).isEqualTo("007");
    assertThat(parse.execute("1_000")).isEqualTo(1000);
    assertThat(parse.execute("true")).isEqualTo("true");
  }
}
