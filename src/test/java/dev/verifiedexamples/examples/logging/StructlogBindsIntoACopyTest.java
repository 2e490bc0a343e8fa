package dev.verifiedexamples.examples.logging;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import java.util.stream.Stream;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("logging/structlog_binds_into_a_copy.py")
class StructlogBindsIntoACopyTest implements ClaimTests {

  @Test
  void every_logger_on_the_way_stays_usable(PythonRun run) {
    Value bind = run.eval("lambda logger, name, value: logger.bind(**{name: value})");
    Value nobody = run.get("log");
    Value user = bind.execute(nobody, "user", "grace");
    Value session = bind.execute(user, "session", 7);

    List<String> lines =
        run.linesPrintedBy(
            () -> Stream.of(session, nobody, user).forEach(log -> log.invokeMember("info", "hi")));

    assertThat(lines)
        .containsExactly(
            "level='info' event='hi' user='grace' session=7",
            "level='info' event='hi'",
            "level='info' event='hi' user='grace'");
  }

  @Test
  void loggers_with_the_same_fields_are_equal_and_not_the_same(PythonRun run) {
    Value one = run.eval("log.bind(order=1, user='ada')");
    Value other = run.eval("log.bind(user='ada').bind(order=1)");

    assertThat(one.invokeMember("__eq__", other)).isTrue();
    assertThat(one).isNotSameObjectAs(other);
  }
}
