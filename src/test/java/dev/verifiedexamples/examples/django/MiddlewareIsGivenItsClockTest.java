package dev.verifiedexamples.examples.django;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.Iterator;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("django/middleware_is_given_its_clock.py")
class MiddlewareIsGivenItsClockTest implements ClaimTests {

  @Test
  void the_clock_is_read_once_before_and_once_after(PythonRun run) {
    Iterator<Double> readings = List.of(10.0, 12.5).iterator();
    ProxyExecutable clock = none -> readings.next();

    assertThat(timed(run, clock, run.get("HttpResponse").execute("done")))
        .isEqualTo("java;dur=2500.0");
  }

  @Test
  void a_figure_that_came_with_the_response_stays_in_front(PythonRun run) {
    Value response = run.get("HttpResponse").execute("done");
    response.invokeMember("__setitem__", "Server-Timing", "db;dur=7.1");
    ProxyExecutable stopped = none -> 0.0;

    assertThat(timed(run, stopped, response)).isEqualTo("db;dur=7.1, java;dur=0.0");
  }

  @Test
  void a_clock_that_is_out_of_order_loses_the_response(PythonRun run) {
    ProxyExecutable broken = none -> "half past nine";

    assertThatPython(() -> timed(run, broken, run.get("HttpResponse").execute("done")))
        .raises("TypeError")
        .withMessageContaining("unsupported operand type(s) for -");
  }

  private static Value timed(PythonRun run, ProxyExecutable clock, Value response) {
    ProxyExecutable view = request -> response;
    Value middleware = run.get("server_timing").execute("java", clock).execute(view);
    return middleware.execute("any request").invokeMember("get", "Server-Timing");
  }
}
