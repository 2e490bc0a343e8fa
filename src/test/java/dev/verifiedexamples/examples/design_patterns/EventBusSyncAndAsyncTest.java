package dev.verifiedexamples.examples.design_patterns;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("design_patterns/event_bus_sync_and_async.py")
class EventBusSyncAndAsyncTest implements ClaimTests {

  @Test
  void a_java_handler_takes_no_keywords_unless_a_lambda_translates(PythonRun run) {
    List<Integer> orders = new ArrayList<>();
    ProxyExecutable handler = arguments -> orders.add(arguments[0].asInt());
    Value bus = run.eval("EventBus()");
    Value register = bus.invokeMember("on", "order.placed");
    register.execute(run.eval("lambda f: lambda order_id, **_: f(order_id)").execute(handler));
    register.execute(handler);

    PolyglotException failure =
        catchThrowableOfType(PolyglotException.class, () -> emit(run, bus, 42));

    assertThat(orders).containsExactly(42);
    assertThat(failure.getGuestObject().getMember("exceptions").getArrayElement(0))
        .hasRepr("TypeError(\"__call__() got an unexpected keyword argument 'order_id'\")");
  }

  @Test
  void a_java_exception_ends_the_emission_and_is_lost_in_the_event_loop(PythonRun run) {
    List<String> called = new ArrayList<>();
    ProxyExecutable first =
        arguments -> {
          called.add("first");
          throw new IllegalStateException("from Java");
        };
    ProxyExecutable second = arguments -> called.add("second");
    Value bus = run.eval("EventBus()");
    Value register = bus.invokeMember("on", "order.placed");
    Value positional = run.eval("lambda f: lambda **_: f()");
    register.execute(positional.execute(first));
    register.execute(positional.execute(second));

    assertThatPython(() -> emit(run, bus, 42))
        .raises("TypeError")
        .withMessage("Cannot set property on interop exception");
    assertThat(called).containsExactly("first");
  }

  @Test
  void registering_returns_the_handler_itself(PythonRun run) {
    Value handler = run.eval("lambda **data: None");

    assertThat(run.get("bus").invokeMember("on", "never").execute(handler)).isSameObjectAs(handler);
  }

  private static void emit(PythonRun run, Value bus, int order) {
    run.eval("lambda bus, order: asyncio.run(bus.emit('order.placed', order_id=order))")
        .execute(bus, order);
  }
}
