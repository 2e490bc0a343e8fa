package dev.verifiedexamples.examples.memory;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.junit.jupiter.api.Test;

@PythonExample("memory/string_interning.py")
class StringInterningTest implements ClaimTests {

  @Test
  void equal_texts_from_java_become_one_object(PythonRun run) {
    Value copies = run.get("copies");
    Value intern = run.eval("lambda texts: [sys.intern(text) for text in texts]");
    Value texts = run.eval("list").execute(ProxyArray.fromArray("a-b", "c-d", "a" + "-b"));

    assertThat(copies.execute(intern.execute(texts))).isEqualTo(2);
  }

  @Test
  void a_text_from_java_is_exchanged_for_the_copy_that_python_has(PythonRun run) {
    Value internsTo = run.eval("lambda text: sys.intern(text) is kept");

    assertThat(internsTo.execute("in transit")).isTrue();
    assertThat(internsTo.execute("in Transit")).isFalse();
  }

  @Test
  void what_is_no_text_is_refused(PythonRun run) {
    Value intern = run.eval("sys.intern");

    assertThatPython(() -> intern.execute(run.get("Tag").newInstance("urgent")))
        .raises("TypeError")
        .withMessage("can't intern Tag");
    assertThatPython(() -> intern.execute(true))
        .raises("TypeError")
        .withMessage("intern() argument must be str, not bool");
  }
}
