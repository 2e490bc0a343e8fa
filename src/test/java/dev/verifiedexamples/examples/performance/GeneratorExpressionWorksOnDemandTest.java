package dev.verifiedexamples.examples.performance;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.concurrent.atomic.AtomicInteger;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyIterable;
import org.graalvm.polyglot.proxy.ProxyIterator;
import org.junit.jupiter.api.Test;

@PythonExample("performance/generator_expression_works_on_demand.py")
class GeneratorExpressionWorksOnDemandTest implements ClaimTests {

  @Test
  void only_the_squares_that_are_taken_are_made(@Fresh PythonRun run) {
    run.eval("journal.clear()");
    Value squares = run.eval("(square(x) for x in range(10**9))").getIterator();

    squares.getIteratorNextElement();
    assertThat(squares.getIteratorNextElement()).isEqualTo(1);

    assertThat(run.get("journal")).yieldsExactly("make 0", "make 1");
  }

  @Test
  void any_ends_on_numbers_that_never_end(PythonRun run) {
    AtomicInteger asked = new AtomicInteger();
    Value find = run.eval("lambda numbers: any(square(x) > 50 for x in numbers)");

    assertThat(find.execute(counting(asked))).isTrue();

    assertThat(asked).hasValue(9);
  }

  @Test
  void an_empty_source_makes_nothing_and_sums_to_zero(PythonRun run) {
    ProxyExecutable never =
        arguments -> {
          throw new AssertionError("called for nothing");
        };

    assertThat(run.eval("lambda f: sum(f(x) for x in [])").execute(never)).isEqualTo(0);
    assertThat(run.get("waiting").execute(run.eval("[]"))).isEqualTo(0);
  }

  private static ProxyIterable counting(AtomicInteger asked) {
    return () ->
        new ProxyIterator() {
          @Override
          public boolean hasNext() {
            return true;
          }

          @Override
          public Object getNext() {
            return asked.getAndIncrement();
          }
        };
  }
}
