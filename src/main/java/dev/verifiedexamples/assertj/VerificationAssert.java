package dev.verifiedexamples.assertj;

import dev.verifiedexamples.PublicApi;
import dev.verifiedexamples.messages.Messages;
import dev.verifiedexamples.verdict.Verdict;
import dev.verifiedexamples.verdict.Verification;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on the verdicts of an example.
 *
 * <pre>{@code
 * assertThat(verification).isConfirmed().has(3, Verdict.CONFIRMED);
 * }</pre>
 */
@PublicApi
public final class VerificationAssert extends AbstractAssert<VerificationAssert, Verification> {

  VerificationAssert(Verification actual) {
    super(actual, VerificationAssert.class);
  }

  /** Everything that the example documents is true, and it documents everything. */
  public VerificationAssert isConfirmed() {
    isNotNull();
    if (!actual.isConfirmed()) {
      throw failure("%n%s", String.join(System.lineSeparator(), Messages.of(actual)));
    }
    return this;
  }

  /** Something that the example documents is not true, or it does not document everything. */
  public VerificationAssert isNotConfirmed() {
    isNotNull();
    if (actual.isConfirmed()) {
      throw failure("%nExpecting%n  %s%nto fail, but it is confirmed", actual.example().id());
    }
    return this;
  }

  /** So many claims have this verdict. */
  public VerificationAssert has(int count, Verdict verdict) {
    isNotNull();
    if (actual.count(verdict) != count) {
      throw failureWithActualExpected(
          actual.count(verdict),
          count,
          "%nExpecting %s claims of %s to be %s%nbut there are %s",
          count,
          actual.example().id(),
          verdict,
          actual.count(verdict));
    }
    return this;
  }
}
