package dev.verifiedexamples.examples.generators;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("generators/generator_clean_up_on_collection.py")
class GeneratorCleanUpOnCollectionTest implements ClaimTests {

  @Test
  void a_reader_that_stops_leaves_the_table_open_even_after_a_collection(PythonRun run) {
    List<String> lines =
        run.linesPrintedBy(
            () -> {
              run.get("read_rows").execute("java").getIterator().getIteratorNextElement();
              run.eval("gc.collect()");
            });

    assertThat(lines).containsExactly("java: opened");
  }

  @Test
  void closing_closes_the_table_when_the_block_fails_and_keeps_the_error(PythonRun run) {
    Value error = run.eval("OSError('connection lost')");
    Value closing = run.get("closing").newInstance(run.get("read_rows").execute("java"));
    closing.invokeMember("__enter__").invokeMember("__next__");

    List<String> lines =
        run.linesPrintedBy(
            () -> {
              Value suppress =
                  closing.invokeMember("__exit__", error.getMetaObject(), error, run.eval("None"));
              assertThat(suppress).isNone();
            });

    assertThat(lines).containsExactly("java: closed");
  }

  @Test
  void a_table_that_is_never_read_is_never_opened(PythonRun run) {
    Value none = run.eval("None");
    Value closing = run.get("closing").newInstance(run.get("read_rows").execute("java"));

    List<String> lines =
        run.linesPrintedBy(
            () -> {
              closing.invokeMember("__enter__");
              closing.invokeMember("__exit__", none, none, none);
            });

    assertThat(lines).isEmpty();
  }
}
