package dev.verifiedexamples.assertj;

import dev.verifiedexamples.PublicApi;
import dev.verifiedexamples.execution.Execution;
import dev.verifiedexamples.verdict.Verification;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.graalvm.polyglot.Value;

/**
 * The entry point, made to be imported statically, beside AssertJ's own.
 *
 * <pre>{@code
 * assertThat(run.get("area").execute(2)).isEqualTo(12.56);
 * assertThatPython(() -> account.invokeMember("withdraw", 500)).raises("ValueError");
 * }</pre>
 */
@PublicApi
public final class PythonAssertions {

  private PythonAssertions() {}

  /** Assertions on a Python value that Java holds. */
  public static PythonValueAssert assertThat(Value actual) {
    return new PythonValueAssert(actual);
  }

  /** Assertions on what a runtime observed of an example. */
  public static ExecutionAssert assertThat(Execution actual) {
    return new ExecutionAssert(actual);
  }

  /** Assertions on the verdicts of an example. */
  public static VerificationAssert assertThat(Verification actual) {
    return new VerificationAssert(actual);
  }

  /** Assertions on how a call into Python ends. */
  public static PythonCallAssert assertThatPython(ThrowingCallable call) {
    return new PythonCallAssert(call);
  }
}
