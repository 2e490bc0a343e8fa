package dev.verifiedexamples.examples.generators;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("generators/iterator_class_and_generator.py")
class IteratorClassAndGeneratorTest implements ClaimTests {

  @Test
  void a_java_loop_reads_both(PythonRun run) {
    assertThat(run.get("Doubling").newInstance(5)).yieldsExactly(1, 2, 4);
    assertThat(run.get("doubling").execute(5)).yieldsExactly(1, 2, 4);
  }

  @Test
  void an_iterator_class_may_go_on_after_its_end_and_a_generator_may_not(PythonRun run) {
    Value byClass = run.get("Doubling").newInstance(2);
    Value byGenerator = run.get("doubling").execute(2);
    assertThat(byClass).yieldsExactly(1, 2);
    assertThat(byGenerator).yieldsExactly(1, 2);

    byClass.putMember("limit", 8);

    assertThat(byClass.invokeMember("__next__")).isEqualTo(4);
    assertThatPython(() -> byGenerator.invokeMember("__next__")).raises("StopIteration");
  }

  @Test
  void only_the_generator_can_be_sent_a_value_or_closed(PythonRun run) {
    assertThat(run.get("doubling").execute(5)).hasAttribute("send").hasAttribute("close");
    assertThat(run.get("Doubling").newInstance(5))
        .doesNotHaveAttribute("send")
        .doesNotHaveAttribute("close");
  }
}
