package dev.verifiedexamples.examples.django;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyIterable;
import org.graalvm.polyglot.proxy.ProxyIterator;
import org.junit.jupiter.api.Test;

@PythonExample("django/nested_atomic_is_a_savepoint.py")
class NestedAtomicIsASavepointTest implements ClaimTests {

  @Test
  void rows_from_any_iterable_are_imported(PythonRun run) {
    Value rejected = run.get("import_all").execute(ProxyArray.fromArray("mug", "pen", "mug"));

    assertThat(rejected).isEqualTo(List.of("pen", "mug"));
    assertThat(run.get("codes").execute()).isEqualTo(List.of("ink", "mug", "pen"));
    run.eval("Product.objects.get(code='mug').delete()");
  }

  @Test
  void an_iterator_that_fails_midway_takes_the_rows_before_it_along(PythonRun run) {
    Iterator<Object> rows =
        Stream.iterate(1, number -> number + 1).<Object>map(number -> row(number)).iterator();
    ProxyIterable source = () -> ProxyIterator.from(rows);

    assertThatThrownBy(() -> run.get("import_all").execute(source))
        .hasMessageContaining("the line is dead");

    assertThat(run.get("codes").execute()).isEqualTo(List.of("ink", "pen"));
    assertThat(run.eval("connection.in_atomic_block")).isFalse();
  }

  @Test
  void savepoints_can_be_set_by_hand(PythonRun run) {
    Value transaction = run.get("transaction");
    Value create = run.eval("lambda code: Product.objects.create(code=code)");
    Value atomic = transaction.invokeMember("atomic");
    atomic.invokeMember("__enter__");

    create.execute("mug");
    Value savepoint = transaction.invokeMember("savepoint");
    create.execute("jug");
    transaction.invokeMember("savepoint_rollback", savepoint);

    assertThat(run.get("codes").execute()).isEqualTo(List.of("ink", "mug", "pen"));
    transaction.invokeMember("set_rollback", true);
    atomic.invokeMember("__exit__", null, null, null);
    assertThat(run.get("codes").execute()).isEqualTo(List.of("ink", "pen"));
  }

  private static String row(int number) {
    if (number > 2) {
      throw new IllegalStateException("the line is dead");
    }
    return "row " + number;
  }
}
