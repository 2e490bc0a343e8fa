package dev.verifiedexamples.examples.memory;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("memory/finalize_instead_of_del.py")
class FinalizeInsteadOfDelTest implements ClaimTests {

  @Test
  void closing_from_java_twice_releases_once(@Fresh PythonRun run) {
    Value connection = run.get("Connection").newInstance("java-host");

    connection.invokeMember("close");
    connection.invokeMember("close");

    assertThat(connection).attribute("closed").isTrue();
    assertThat(run.get("released")).isEqualTo(List.of("db-1", "db-2", "db-3", "java-host"));
  }

  @Test
  void what_java_holds_is_not_collected_and_what_nobody_holds_is(@Fresh PythonRun run) {
    Value held = run.get("Connection").newInstance("java-host");
    Value watcher = run.eval("weakref.ref").execute(held);
    Value ofNobody = run.eval("weakref.ref(Connection('nobody'))");

    run.eval("gc.collect()");

    assertThat(watcher.execute()).isSameObjectAs(held);
    assertThat(ofNobody.execute()).isNone();
  }

  @Test
  void the_clean_up_can_be_a_java_function(PythonRun run) {
    List<String> released = new ArrayList<>();
    ProxyExecutable release = arguments -> released.add(arguments[0].asString());
    Value owner = run.eval("type('Owner', (), {})()");

    Value finalizer = run.eval("weakref.finalize").execute(owner, release, "a native handle");
    finalizer.execute();
    finalizer.execute();

    assertThat(released).containsExactly("a native handle");
    assertThat(finalizer).attribute("alive").isFalse();
  }
}
