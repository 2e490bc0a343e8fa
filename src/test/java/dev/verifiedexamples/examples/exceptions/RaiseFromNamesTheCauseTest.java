package dev.verifiedexamples.examples.exceptions;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.PolyglotException;
import org.junit.jupiter.api.Test;

@PythonExample("exceptions/raise_from_names_the_cause.py")
class RaiseFromNamesTheCauseTest implements ClaimTests {

  @Test
  void the_cause_in_python_is_the_cause_in_java(PythonRun run) {
    PolyglotException failure =
        catchThrowableOfType(
            PolyglotException.class, () -> run.get("port_explained").execute("http"));

    assertThat(failure)
        .hasMessage("ConfigError: port must be a number: http")
        .hasRootCauseMessage("ValueError: invalid literal for int() with base 10: 'http'");
    assertThat(failure.getGuestObject()).attribute("__cause__").hasTypeName("ValueError");
    assertThat(failure.getGuestObject()).attribute("__suppress_context__").isTrue();
  }

  @Test
  void from_none_leaves_java_without_a_cause_but_keeps_the_context(PythonRun run) {
    PolyglotException failure =
        catchThrowableOfType(PolyglotException.class, () -> run.get("port_alone").execute("http"));

    assertThat(failure).hasNoCause();
    assertThat(failure.getGuestObject()).attribute("__cause__").isNone();
    assertThat(failure.getGuestObject())
        .attribute("__context__")
        .hasRepr("ValueError(\"invalid literal for int() with base 10: 'http'\")");
  }

  @Test
  void a_mere_context_is_a_cause_to_java_too(PythonRun run) {
    PolyglotException failure =
        catchThrowableOfType(
            PolyglotException.class, () -> run.get("port_unexplained").execute("http"));

    assertThat(failure.getGuestObject()).attribute("__cause__").isNone();
    assertThat(failure)
        .hasRootCauseMessage("ValueError: invalid literal for int() with base 10: 'http'");
  }
}
