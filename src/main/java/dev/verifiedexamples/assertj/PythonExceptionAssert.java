package dev.verifiedexamples.assertj;

import dev.verifiedexamples.PublicApi;
import org.assertj.core.api.AbstractAssert;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/**
 * Assertions on an exception that Python raised.
 *
 * <pre>{@code
 * assertThatPython(() -> account.invokeMember("withdraw", 500))
 *     .raises("ValueError")
 *     .withMessageContaining("left");
 * }</pre>
 */
@PublicApi
public final class PythonExceptionAssert
    extends AbstractAssert<PythonExceptionAssert, PolyglotException> {

  PythonExceptionAssert(PolyglotException actual) {
    super(actual, PythonExceptionAssert.class);
  }

  /** Its {@code str} is this. */
  public PythonExceptionAssert withMessage(String message) {
    String actualMessage = message(actual);
    if (!message.equals(actualMessage)) {
      throw failureWithActualExpected(
          actualMessage,
          message,
          "%nExpecting the exception's message to be%n  %s%nbut it is%n  %s",
          message,
          actualMessage);
    }
    return this;
  }

  /** Its {@code str} contains this. */
  public PythonExceptionAssert withMessageContaining(String part) {
    String actualMessage = message(actual);
    if (!actualMessage.contains(part)) {
      throw failure(
          "%nExpecting the exception's message to contain%n  %s%nbut it is%n  %s",
          part, actualMessage);
    }
    return this;
  }

  static String message(PolyglotException raised) {
    Value exception = raised.getGuestObject();
    return exception == null
        ? String.valueOf(raised.getMessage())
        : PythonValueAssert.call(exception, "__str__");
  }
}
