package dev.verifiedexamples.examples.memory;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("memory/weak_value_dictionary_forgets.py")
class WeakValueDictionaryForgetsTest implements ClaimTests {

  @Test
  void a_picture_that_java_holds_is_shared_and_not_decoded_again(@Fresh PythonRun run) {
    Value load = run.get("load");
    Value first = load.execute("java.png");

    List<String> lines =
        run.linesPrintedBy(() -> assertThat(load.execute("java.png")).isSameObjectAs(first));

    assertThat(lines).isEmpty();
    assertThat(run.get("in_use").execute()).yieldsExactly("java.png", "logo.png");
  }

  @Test
  void filling_in_advance_decodes_and_keeps_nothing(@Fresh PythonRun run) {
    ProxyArray paths = ProxyArray.fromArray("c.png", "d.png");

    List<String> lines =
        run.linesPrintedBy(() -> run.eval("lambda paths: prefetch(*paths)").execute(paths));

    assertThat(lines).containsExactly("decoding c.png", "decoding d.png");
    assertThat(run.get("in_use").execute()).yieldsExactly("logo.png");
  }

  @Test
  void an_object_of_java_vanishes_though_java_still_holds_it(PythonRun run) {
    Value dictionary = run.eval("WeakValueDictionary()");
    ProxyExecutable held = arguments -> "still here";

    dictionary.invokeMember("__setitem__", "callback", held);
    run.eval("gc.collect()");

    assertThat(dictionary.invokeMember("get", "callback")).isNone();
    assertThat(held.execute()).isEqualTo("still here");
  }
}
