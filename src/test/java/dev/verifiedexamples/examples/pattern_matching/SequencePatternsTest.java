package dev.verifiedexamples.examples.pattern_matching;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.PythonRun;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyIterable;
import org.junit.jupiter.api.Test;

@PythonExample("pattern_matching/sequence_patterns.py")
class SequencePatternsTest implements ClaimTests {

  @Test
  void an_array_of_java_is_a_sequence(PythonRun run) {
    ProxyArray command = ProxyArray.fromArray("set", "colour", "red");

    assertThat(run.get("execute").execute(command)).isEqualTo("SET colour=red");
  }

  @Test
  void arrays_within_arrays_are_taken_apart_and_the_rest_is_a_python_list(PythonRun run) {
    ProxyArray target = ProxyArray.fromArray(3, 4);

    assertThat(run.get("execute").execute(ProxyArray.fromArray("move", target, "slowly")))
        .isEqualTo("MOVE to 3,4 ['slowly']");
  }

  @Test
  void an_iterable_of_java_is_none_and_is_not_asked_for_an_iterator(PythonRun run) {
    AtomicInteger asked = new AtomicInteger();
    ProxyIterable words =
        () -> {
          asked.incrementAndGet();
          return List.of("get", "colour").iterator();
        };

    Value answer = run.get("execute").execute(words);

    assertThat(answer.asString()).startsWith("not a sequence: ");
    assertThat(asked).hasValue(0);
  }

  @Test
  void a_string_of_java_is_not_taken_apart_either(PythonRun run) {
    assertThat(run.get("execute").execute("quit")).isEqualTo("not a sequence: str");
  }
}
