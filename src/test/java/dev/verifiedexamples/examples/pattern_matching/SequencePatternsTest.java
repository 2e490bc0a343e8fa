package dev.verifiedexamples.examples.pattern_matching;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyIterable;
import org.junit.jupiter.api.Test;

@PythonExample("pattern_matching/sequence_patterns.py")
class SequencePatternsTest implements ClaimTests {

  @Test
  void arrays_within_arrays_are_taken_apart_and_the_rest_is_a_python_list(PythonRun run) {
    ProxyArray swapped = ProxyArray.fromArray(30, "books");

    assertThat(run.get("book").execute(ProxyArray.fromArray("swap", swapped, "in May", "used")))
        .isEqualTo("30 for books, notes: ['in May', 'used']");
  }

  @Test
  void a_java_iterable_is_no_sequence_and_is_not_asked_for_an_iterator(PythonRun run) {
    AtomicInteger asked = new AtomicInteger();
    ProxyIterable row =
        () -> {
          asked.incrementAndGet();
          return List.of("in", 30).iterator();
        };

    Value answer = run.get("book").execute(row);

    assertThat(answer.asString()).startsWith("not a sequence: ");
    assertThat(asked).hasValue(0);
  }

  @Test
  void a_pair_that_is_too_long_falls_to_the_case_for_wrong_rows(PythonRun run) {
    ProxyArray three = ProxyArray.fromArray(30, "books", "pens");

    assertThat(run.get("book").execute(ProxyArray.fromArray("swap", three)))
        .isEqualTo("a row that is cut short, or too long");
  }

  @Test
  void a_java_string_is_not_taken_apart_either(PythonRun run) {
    assertThat(run.get("book").execute("in")).isEqualTo("not a sequence: str");
  }
}
