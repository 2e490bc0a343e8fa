package dev.verifiedexamples.examples.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.time.LocalDate;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("hypothesis/composite_draws_depend_on_each_other.py")
class CompositeDrawsDependOnEachOtherTest implements ClaimTests {

  @Test
  void arrival_plus_nights_is_departure_for_every_booking(PythonRun run) {
    Value seen = run.get("seen");

    for (long at = 0; at < seen.getArraySize(); at++) {
      Value booking = seen.getArrayElement(at);
      LocalDate arrival = booking.getMember("arrival").asDate();
      LocalDate departure = booking.getMember("departure").asDate();
      assertThat(arrival.plusDays(booking.getMember("nights").asInt())).isEqualTo(departure);
    }
  }

  @Test
  void the_first_stay_over_new_year_is_the_longest_one(PythonRun run) {
    ProxyExecutable crossesYears =
        arguments -> arguments[0].asDate().getYear() < arguments[1].asDate().getYear();

    Value booking =
        run.eval(
                "lambda holds: find(bookings(longest=30),"
                    + " lambda booking: holds(booking.arrival, booking.departure))")
            .execute(crossesYears);

    // The first day from which the longest stay gets there.
    assertThat(booking.getMember("arrival").asDate()).isEqualTo(LocalDate.of(2024, 12, 2));
    assertThat(booking.getMember("nights").asInt()).isEqualTo(30);
  }
}
