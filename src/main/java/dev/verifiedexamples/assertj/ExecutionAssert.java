package dev.verifiedexamples.assertj;

import dev.verifiedexamples.PublicApi;
import dev.verifiedexamples.execution.Execution;
import dev.verifiedexamples.execution.Failure;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on what a runtime observed of an example.
 *
 * <pre>{@code
 * assertThat(graalpy.execute(example)).ranToItsEnd();
 * }</pre>
 */
@PublicApi
public final class ExecutionAssert extends AbstractAssert<ExecutionAssert, Execution> {

  ExecutionAssert(Execution actual) {
    super(actual, ExecutionAssert.class);
  }

  /** The example ran to its end. */
  public ExecutionAssert ranToItsEnd() {
    isNotNull();
    actual
        .failure()
        .ifPresent(
            failure -> {
              throw failure(
                  "%nExpecting the example to run to its end%nbut %s%n  %s",
                  failure.getClass().getSimpleName(), failure.summary());
            });
    return this;
  }

  /** The example did not run to its end, for this kind of reason. */
  public ExecutionAssert failedWith(Class<? extends Failure> kind) {
    isNotNull();
    if (actual.failure().filter(kind::isInstance).isEmpty()) {
      throw failure(
          "%nExpecting a failure of kind%n  %s%nbut it is%n  %s",
          kind.getSimpleName(), actual.failure());
    }
    return this;
  }
}
