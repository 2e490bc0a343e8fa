package dev.verifiedexamples.examples.testing;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("testing/mock_returns_and_records.py")
class MockReturnsAndRecordsTest implements ClaimTests {

  @Test
  void a_mock_without_a_return_value_gives_rows_that_cannot_be_read(PythonRun run) {
    assertThatPython(() -> run.get("names_of_users").execute(run.eval("Mock()")))
        .raises("TypeError")
        .withMessage("'Mock' object is not iterable");
  }

  @Test
  void a_magic_mock_gives_no_rows_instead(PythonRun run) {
    Value database = run.eval("__import__('unittest.mock').mock.MagicMock()");

    assertThat(run.get("names_of_users").execute(database)).isEqualTo(List.of());
    assertThat(database.getMember("query")).attribute("call_count").isEqualTo(1);
  }

  @Test
  void the_same_attribute_is_the_same_mock_each_time(PythonRun run) {
    Value database = run.eval("Mock()");

    assertThat(database.getMember("query")).isSameObjectAs(database.getMember("query"));
    assertThat(database.getMember("query")).isNotSameObjectAs(database.getMember("commit"));
  }
}
