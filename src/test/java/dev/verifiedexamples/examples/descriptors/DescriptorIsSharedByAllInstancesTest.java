package dev.verifiedexamples.examples.descriptors;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("descriptors/descriptor_is_shared_by_all_instances.py")
class DescriptorIsSharedByAllInstancesTest implements ClaimTests {

  @Test
  void what_python_calls_equal_is_two_objects_to_java(PythonRun run) {
    Value stalls = run.get("stalls");
    Value matinee = run.get("matinee");

    assertThat(run.eval("stalls == matinee")).isTrue();
    assertThat(stalls.equals(matinee)).isFalse();
    assertThat(stalls).attribute("price").isEqualTo(48);
    assertThat(matinee).attribute("price").isEqualTo(20);
  }

  @Test
  void the_dictionary_holds_on_to_bookings_that_java_has_long_forgotten(@Fresh PythonRun run) {
    Value values = run.eval("vars(BookingForGuest)['guest'].values");
    long before = values.getHashSize();

    for (int number = 0; number < 100; number++) {
      run.get("BookingForGuest").newInstance("Z", number).putMember("guest", "guest " + number);
    }

    assertThat(values.getHashSize()).isEqualTo(before + 100);
  }

  @Test
  void an_agent_that_java_assigns_is_the_agent_of_all(@Fresh PythonRun run) {
    Value newcomer = run.get("Booking").newInstance("B", 2);
    Value another = run.get("Booking").newInstance("C", 3);

    newcomer.putMember("agent", "Java");

    assertThat(another).attribute("agent").isEqualTo("Java");
  }
}
