package dev.verifiedexamples.examples.generators;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("generators/generator_clean_up_on_collection.py")
class GeneratorCleanUpOnCollectionTest implements ClaimTests {

  @Test
  void java_that_stops_reading_leaves_the_table_open(PythonRun run) {
    List<String> lines =
        run.linesPrintedBy(
            () -> {
              run.get("read_rows").execute("java").getIterator().getIteratorNextElement();
              run.eval("gc.collect()");
            });

    assertThat(lines).containsExactly("java: opened");
  }

  @Test
  void a_context_manager_closes_it_when_java_leaves_through_the_exit(PythonRun run) {
    Value none = run.eval("None");
    Value reader = run.get("table_reader").execute("java");

    List<String> lines =
        run.linesPrintedBy(
            () -> {
              Value rows = reader.invokeMember("__enter__");
              assertThat(rows.getIterator().getIteratorNextElement()).isEqualTo("java row 1");
              reader.invokeMember("__exit__", none, none, none);
            });

    assertThat(lines).containsExactly("java: opened", "java: closed");
  }

  @Test
  void a_block_that_fails_in_java_closes_the_table_and_keeps_its_error(PythonRun run) {
    Value error = run.eval("OSError('connection lost')");
    Value reader = run.get("table_reader").execute("java");
    reader.invokeMember("__enter__").invokeMember("__next__");

    List<String> lines =
        run.linesPrintedBy(
            () ->
                assertThat(
                        reader.invokeMember(
                            "__exit__", error.getMetaObject(), error, run.eval("None")))
                    .isFalse());

    assertThat(lines).containsExactly("java: closed");
  }

  @Test
  void a_table_that_java_never_reads_was_never_opened(PythonRun run) {
    Value none = run.eval("None");
    Value reader = run.get("table_reader").execute("java");

    List<String> lines =
        run.linesPrintedBy(
            () -> {
              reader.invokeMember("__enter__");
              reader.invokeMember("__exit__", none, none, none);
            });

    assertThat(lines).isEmpty();
  }
}
