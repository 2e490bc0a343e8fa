package dev.verifiedexamples.examples.security;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PythonExample("security/missing_secret_fails_at_start.py")
class MissingSecretFailsAtStartTest implements ClaimTests {

  @Test
  void a_java_map_can_be_the_environment(PythonRun run) {
    ProxyHashMap vault = ProxyHashMap.from(Map.of("DB_PASSWORD", "tr0ub4dor"));

    Value secret = run.get("required").execute("DB_PASSWORD", vault);

    assertThat(secret).hasRepr("Secret(***)");
    assertThat(secret.toString()).isEqualTo("Secret(***)");
    assertThat(secret.invokeMember("reveal")).isEqualTo("tr0ub4dor");
  }

  @ParameterizedTest(name = "[{index}]")
  @ValueSource(strings = {"", " ", "\n", "\t \r\n"})
  void a_blank_secret_counts_as_missing(String value, PythonRun run) {
    ProxyHashMap vault = ProxyHashMap.from(Map.of("DB_PASSWORD", value));

    assertThatPython(() -> run.get("required").execute("DB_PASSWORD", vault))
        .raises("LookupError")
        .withMessage("set the environment variable DB_PASSWORD");
  }

  @Test
  void a_variable_set_in_python_is_not_in_the_environment_of_java(@Fresh PythonRun run) {
    run.eval("os.environ.update(VERIFIED_EXAMPLES_SECRET='for children')");

    assertThat(run.eval("os.environ['VERIFIED_EXAMPLES_SECRET']")).isEqualTo("for children");
    assertThat(System.getenv("VERIFIED_EXAMPLES_SECRET")).isNull();
    assertThat(run.eval("os.environ['PATH']")).isEqualTo(System.getenv("PATH"));
  }

  @Test
  void a_secret_hidden_from_print_is_not_hidden_from_code(PythonRun run) {
    Value secret = run.eval("settings.key");

    assertThat(run.eval("'%s %r' % (settings.key, settings.key)"))
        .isEqualTo("Secret(***) Secret(***)");
    assertThat(secret.getMember("_value")).isEqualTo("sk-live-4711");
  }
}
