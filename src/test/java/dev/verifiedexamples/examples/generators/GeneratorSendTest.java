package dev.verifiedexamples.examples.generators;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("generators/generator_send.py")
class GeneratorSendTest implements ClaimTests {

  @Test
  void integers_and_floats_can_be_sent_in_turn(PythonRun run) {
    Value averager = run.get("running_average").execute();

    averager.invokeMember("__next__");

    assertThat(averager.invokeMember("send", 4)).isEqualTo(4.0);
    assertThat(averager.invokeMember("send", 5)).isEqualTo(4.5);
    assertThat(averager.invokeMember("send", -9.0)).isEqualTo(0.0);
  }

  @Test
  void a_loop_sends_nothing_so_it_ends_at_once(PythonRun run) {
    Value averager = run.get("running_average").execute();

    assertThat(averager).yieldsExactly(0.0);
  }

  @Test
  void the_return_value_is_an_attribute_of_the_exception_that_ends_the_iteration(PythonRun run) {
    Value averager = run.get("running_average").execute();
    averager.invokeMember("__next__");
    averager.invokeMember("send", 1);

    PolyglotException end =
        catchThrowableOfType(PolyglotException.class, () -> averager.invokeMember("__next__"));

    assertThat(end.getGuestObject()).hasTypeName("StopIteration");
    assertThat(end.getGuestObject()).attribute("value").isEqualTo("1 values");
  }

  @Test
  void a_value_that_the_body_cannot_use_fails_inside_and_ends_the_generator(PythonRun run) {
    Value averager = run.get("running_average").execute();
    averager.invokeMember("__next__");

    assertThatPython(() -> averager.invokeMember("send", "ten")).raises("TypeError");

    assertThat(averager).yieldsExactly();
  }
}
