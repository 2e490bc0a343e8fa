package dev.verifiedexamples.examples.memory;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("memory/slots_save_more_than_getsizeof_shows.py")
class SlotsSaveMoreThanGetsizeofShowsTest implements ClaimTests {

  @Test
  void getsizeof_on_graalpy_is_an_internal_error_that_only_java_can_catch(@Fresh PythonRun run) {
    Value getsizeof = run.eval("sys.getsizeof");
    Value slotted = run.eval("make(SlottedReading)");

    PolyglotException failure =
        catchThrowableOfType(PolyglotException.class, () -> getsizeof.execute(slotted));

    assertThat(failure.isInternalError()).isTrue();
    assertThat(slotted).attribute("unit").isEqualTo("°C");
  }

  @Test
  void asking_to_count_bytes_on_graalpy_raises(PythonRun run) {
    Value bytesPerInstance = run.get("bytes_per_instance");

    assertThatPython(() -> bytesPerInstance.execute(run.get("make"), run.get("SlottedReading"), 1))
        .raises("AttributeError")
        .withMessage("module 'tracemalloc' has no attribute 'start'");
  }

  @Test
  void inspecting_needs_the_dictionary_that_slots_abolish(PythonRun run) {
    Value inspect = run.get("make_and_inspect");

    assertThat(inspect.execute(run.get("Reading"))).hasTypeName("Reading");
    assertThatPython(() -> inspect.execute(run.get("SlottedReading")))
        .raises("TypeError")
        .withMessage("vars() argument must have __dict__ attribute");
  }
}
