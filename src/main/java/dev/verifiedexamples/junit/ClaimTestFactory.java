package dev.verifiedexamples.junit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.verifiedexamples.Claim;
import dev.verifiedexamples.Example;
import dev.verifiedexamples.Failure;
import dev.verifiedexamples.Judgement;
import dev.verifiedexamples.Output;
import dev.verifiedexamples.Scope;
import dev.verifiedexamples.Verdict;
import dev.verifiedexamples.Verification;
import dev.verifiedexamples.verify.Messages;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** Turns a verification into tests, each with a name of its own and the place it is about. */
final class ClaimTestFactory {

  private static final int LONGEST_NAME = 100;

  private final Verification verification;
  private final Example example;

  private ClaimTestFactory(Verification verification) {
    this.verification = verification;
    this.example = verification.example();
  }

  static Stream<DynamicTest> testsOf(Verification verification) {
    ClaimTestFactory factory = new ClaimTestFactory(verification);
    Stream<DynamicTest> claims = verification.judgements().stream().map(factory::claim);
    Stream<DynamicTest> outputs =
        Messages.group(verification.undocumented()).stream().map(factory::undocumented);
    return Stream.of(Stream.of(factory.end()), claims, outputs).flatMap(tests -> tests);
  }

  private DynamicTest end() {
    return dynamicTest(
        fileName() + " runs to its end",
        uri(verification.failure().map(Failure::line).orElse(0)),
        () ->
            verification
                .failure()
                .ifPresent(
                    failure -> {
                      throw new AssertionFailedError(Messages.of(example, failure));
                    }));
  }

  private DynamicTest claim(Judgement judgement) {
    Claim claim = judgement.claim();
    String scope =
        claim.scope() == Scope.EVERYWHERE ? "" : " (" + claim.scope().arrow().substring(2) + ")";
    String name = "%s:%d %s%s".formatted(fileName(), claim.line(), claim.statement().text(), scope);
    return dynamicTest(shortened(name), uri(claim.line()), () -> check(judgement));
  }

  private void check(Judgement judgement) {
    if (judgement.verdict() == Verdict.NOT_APPLICABLE) {
      throw new TestAbortedException("not applicable: " + judgement.reason());
    }
    if (judgement.fails()) {
      String observed = String.join("\n", judgement.observed());
      throw failed(
          Messages.of(example, judgement),
          judgement.claim().text(),
          observed,
          judgement.claim().line());
    }
  }

  /** A failure whose stack is the line of the example: the test's own tells nobody anything. */
  private AssertionFailedError failed(String message, String expected, String actual, int line) {
    AssertionFailedError failure = new AssertionFailedError(message, expected, actual);
    failure.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement(example.topic(), "<module>", fileName(), line)
        });
    return failure;
  }

  private DynamicTest undocumented(List<Output> outputs) {
    Output first = outputs.get(0);
    String name = "%s:%d undocumented %s".formatted(fileName(), first.line(), first.stream());
    String observed = outputs.stream().map(Output::text).collect(Collectors.joining("\n"));
    return dynamicTest(
        name,
        uri(first.line()),
        () -> {
          throw failed(Messages.ofUndocumented(example, outputs), "", observed, first.line());
        });
  }

  private String fileName() {
    return String.valueOf(example.path().getFileName());
  }

  private URI uri(int line) {
    return URI.create(example.path().toUri() + (line > 0 ? "?line=" + line : ""));
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
  }
}
