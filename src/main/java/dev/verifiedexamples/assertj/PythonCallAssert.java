package dev.verifiedexamples.assertj;

import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verifiedexamples.PublicApi;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/**
 * Assertions on how a call into Python ends.
 *
 * <pre>{@code
 * assertThatPython(() -> account.invokeMember("withdraw", 500)).raises("ValueError");
 * }</pre>
 */
@PublicApi
public final class PythonCallAssert extends AbstractAssert<PythonCallAssert, ThrowingCallable> {

  PythonCallAssert(ThrowingCallable actual) {
    super(actual, PythonCallAssert.class);
  }

  /**
   * The call ends with a Python exception of exactly this type.
   *
   * @param typeName the name of its type, such as {@code ValueError}
   * @return assertions on the exception
   */
  public PythonExceptionAssert raises(String typeName) {
    isNotNull();
    Throwable thrown = catchThrowable(actual);
    if (thrown == null) {
      throw failure("%nExpecting Python to raise%n  %s%nbut nothing was raised", typeName);
    }
    if (!(thrown instanceof PolyglotException raised) || !raised.isGuestException()) {
      throw (AssertionError)
          failure("%nExpecting Python to raise%n  %s%nbut Java threw%n  %s", typeName, thrown)
              .initCause(thrown);
    }
    Value exception = raised.getGuestObject();
    String actualType =
        exception == null
            ? String.valueOf(raised.getMessage())
            : PythonValueAssert.typeName(exception);
    if (!typeName.equals(actualType)) {
      throw failureWithActualExpected(
          actualType,
          typeName,
          "%nExpecting Python to raise%n  %s%nbut it raised%n  %s: %s",
          typeName,
          actualType,
          PythonExceptionAssert.message(raised));
    }
    return new PythonExceptionAssert(raised);
  }
}
