package dev.verifiedexamples.examples.exceptions;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("exceptions/except_star_leaves_the_rest.py")
class ExceptStarLeavesTheRestTest implements ClaimTests {

  @Test
  void the_rest_leaves_python_as_a_group(PythonRun run) {
    Value failing = run.get("failing");
    Value job = failing.execute(run.eval("OSError('disk full')"));
    Value bad = failing.execute(run.eval("ValueError('no price')"));

    List<String> lines =
        run.linesPrintedBy(
            () ->
                assertThatPython(() -> run.get("nightly").execute(bad, job))
                    .raises("ExceptionGroup")
                    .withMessage("nightly jobs (1 sub-exception)"));

    assertThat(lines).containsExactly("bad input: (ValueError('no price'),)");
  }

  @Test
  void jobs_that_succeed_raise_nothing(PythonRun run) {
    AtomicInteger done = new AtomicInteger();
    ProxyExecutable job = arguments -> done.incrementAndGet();

    assertThat(run.get("nightly").execute(job, job, job)).isNone();
    assertThat(done).hasValue(3);
  }

  @Test
  void a_java_exception_at_an_except_star_is_an_internal_error(@Fresh PythonRun run) {
    ProxyExecutable job =
        arguments -> {
          throw new IllegalStateException("from Java");
        };

    assertThatThrownBy(() -> run.get("run_all").execute(job)).hasMessage("from Java");
    assertThatThrownBy(() -> run.get("nightly").execute(job))
        .isInstanceOfSatisfying(
            PolyglotException.class, failure -> assertThat(failure.isInternalError()).isTrue());
  }
}
