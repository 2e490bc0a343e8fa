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
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;

@PythonExample("structured_concurrency/start_waits_until_the_service_is_ready.py")
class StartWaitsUntilTheServiceIsReadyTest implements ClaimTests {

  @Test
  void the_first_port_that_needs_no_privilege_is_1024(PythonRun run) {
    Value answers =
        run.eval("lambda ports: trio.run(try_ports, 'java', ports)")
            .execute(ProxyArray.fromArray(1023, 1024));

    assertThat(answers).isEqualTo(List.of("refused: java may not use port 1023", "java:1024"));
  }

  @Test
  void a_service_that_fails_never_reports_that_it_has_started(PythonRun run) {
    List<String> heard = new ArrayList<>();
    ProxyExecutable started = arguments -> heard.add(arguments[0].asString());
    Value serve =
        run.eval("lambda status: trio.run(lambda: serve('java', 80, task_status=status))");

    assertThatPython(() -> serve.execute(ProxyObject.fromMap(Map.of("started", started))))
        .raises("PermissionError")
        .withMessage("java may not use port 80");
    assertThat(heard).isEmpty();
  }
}
