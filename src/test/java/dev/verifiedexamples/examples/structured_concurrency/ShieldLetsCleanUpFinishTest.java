package dev.verifiedexamples.examples.structured_concurrency;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;

@PythonExample("structured_concurrency/shield_lets_clean_up_finish.py")
class ShieldLetsCleanUpFinishTest implements ClaimTests {

  @Test
  void the_shielded_clean_up_reports_each_of_its_steps(PythonRun run) {
    List<String> heard = new ArrayList<>();
    ProxyExecutable append = arguments -> heard.add(arguments[0].asString());
    Value cancel =
        run.eval("lambda log: anyio.run(cancel, lambda unused: careful(log), backend='trio')");

    cancel.execute(ProxyObject.fromMap(Map.of("append", append)));

    assertThat(heard).containsExactly("saying goodbye", "goodbye said");
  }

  @Test
  void plain_asyncio_cancels_once_and_lets_the_clean_up_wait(PythonRun run) {
    Value log = run.eval("[]");
    Value waitFor =
        run.eval(
            "lambda log: anyio.run(lambda: __import__('asyncio').wait_for(careless(log), 0.05))");

    assertThatPython(() -> waitFor.execute(log)).raises("TimeoutError");

    assertThat(log).isEqualTo(List.of("saying goodbye", "goodbye said"));
  }
}
