package dev.verifiedexamples.examples.concurrency;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.HashMap;
import java.util.Map;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyHashMap;
import org.junit.jupiter.api.Test;

@PythonExample("concurrency/processes_share_nothing.py")
class ProcessesShareNothingTest implements ClaimTests {

  @Test
  void a_thread_signs_the_callers_own_map(PythonRun run) {
    Map<Object, Object> document = new HashMap<>(Map.of("title", "offer"));
    Value threads = run.eval("ThreadPoolExecutor(max_workers=1)");

    Value future = threads.invokeMember("submit", run.get("sign"), ProxyHashMap.from(document));
    future.invokeMember("result", 30);

    assertThat(document).containsOnlyKeys("title", "signed");
    threads.invokeMember("shutdown");
  }

  @Test
  void java_objects_cannot_be_pickled_for_a_process(PythonRun run) {
    Value dumps = run.eval("__import__('pickle').dumps");
    ProxyExecutable function = arguments -> null;

    assertThatPython(() -> dumps.execute(function))
        .raises("TypeError")
        .withMessage("cannot pickle 'polyglot.ForeignExecutable' object");
    assertThatPython(() -> dumps.execute(ProxyArray.fromArray("home", "news")))
        .raises("TypeError")
        .withMessage("cannot pickle 'ForeignList' object");
  }

  @Test
  void an_exception_thrown_in_a_worker_is_the_same_object_when_it_arrives(PythonRun run) {
    IllegalStateException broken = new IllegalStateException("the disk is full");
    ProxyExecutable task =
        arguments -> {
          throw broken;
        };
    Value threads = run.eval("ThreadPoolExecutor(max_workers=1)");
    Value future = threads.invokeMember("submit", task);

    PolyglotException raised =
        catchThrowableOfType(PolyglotException.class, () -> future.invokeMember("result", 30));

    assertThat(raised.asHostException()).isSameAs(broken);
    threads.invokeMember("shutdown");
  }
}
