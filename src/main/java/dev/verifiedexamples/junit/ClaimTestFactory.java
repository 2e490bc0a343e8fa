package dev.verifiedexamples.junit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.verifiedexamples.PublicApi;
import dev.verifiedexamples.document.Claim;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.document.Scope;
import dev.verifiedexamples.execution.Failure;
import dev.verifiedexamples.execution.Obstacle;
import dev.verifiedexamples.execution.Output;
import dev.verifiedexamples.machine.ContinuousIntegration;
import dev.verifiedexamples.messages.Messages;
import dev.verifiedexamples.verdict.ClaimCheck;
import dev.verifiedexamples.verdict.CrossCheck;
import dev.verifiedexamples.verdict.Judgement;
import dev.verifiedexamples.verdict.Ledgers;
import dev.verifiedexamples.verdict.Verification;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * Turns the verdicts on an example into tests, each with a name of its own and the place it is
 * about.
 *
 * <pre>{@code
 * @PythonExample("accounts/account.py")
 * class AccountTest implements ClaimTests {
 *
 *   @Override
 *   @TestFactory
 *   public Stream<DynamicTest> claims(ClaimTestFactory factory) {
 *     return factory.tests().peek(test -> System.out.println(test.getDisplayName()));
 *   }
 * }
 * }</pre>
 */
@PublicApi
public final class ClaimTestFactory {

  private static final int LONGEST_NAME = 100;

  private final CrossCheck check;
  private final Example example;
  private final Map<RuntimeInfo.Kind, String> absent;
  private final String name;

  ClaimTestFactory(CrossCheck check, Map<RuntimeInfo.Kind, String> absent) {
    this(check, absent, String.valueOf(check.example().path().getFileName()));
  }

  /**
   * Tests of one of several documents.
   *
   * @param name what the document is called in their names
   */
  ClaimTestFactory(CrossCheck check, Map<RuntimeInfo.Kind, String> absent, String name) {
    this.check = check;
    this.example = check.example();
    this.absent = absent;
    this.name = name;
  }

  /** A test for each end of a run, for each claim, and for each undocumented output. */
  public Stream<DynamicTest> tests() {
    Stream<DynamicTest> ends =
        check.verifications().stream()
            .filter(each -> each.execution().obstacle().isEmpty())
            .map(this::end);
    Stream<DynamicTest> claims = IntStream.range(0, example.claims().size()).mapToObj(this::claim);
    Stream<DynamicTest> outputs = check.verifications().stream().flatMap(this::undocumented);
    return Stream.of(ends, claims, outputs).flatMap(tests -> tests);
  }

  private DynamicTest end(Verification verification) {
    return dynamicTest(
        script() + " runs to its end on " + verification.runtime().name(),
        uri(verification.failure().map(Failure::line).orElse(0)),
        () -> {
          if (verification.failure().isPresent()) {
            throw new AssertionFailedError(
                joined(Messages.ofFailures(CrossCheck.of(verification))));
          }
        });
  }

  private DynamicTest claim(int number) {
    Claim claim = example.claims().get(number);
    Scope scope = claim.scope();
    String suffix = scope.equals(Scope.EVERYWHERE) ? "" : " (" + scope.spelling() + "=>)";
    String title = "%s:%s %s%s".formatted(name, claim.line(), claim.statement().text(), suffix);
    return dynamicTest(shortened(title), uri(claim.line()), () -> check(number));
  }

  /** A claim is one test, whatever number of runtimes it speaks for. */
  private void check(int number) {
    ClaimCheck claim = check.claims().get(number);
    Optional<Judgement> failing =
        claim.judgements().values().stream().filter(Judgement::fails).findFirst();
    if (failing.isPresent()) {
      throw failed(
          joined(Messages.of(claim)),
          claim.claim().text(),
          failing.get().observedText(),
          claim.claim().line());
    }
    if (!claim.isConfirmed()) {
      String message = "not applicable: " + whyNot(claim.claim());
      // Where nobody else looks, a claim that nothing proves is a failure.
      if (ContinuousIntegration.isRunning() && !isOfAnotherVersion(claim)) {
        throw failed(
            Messages.at(example.path(), claim.claim().line()) + ": " + message,
            claim.claim().text(),
            "",
            claim.claim().line());
      }
      throw new TestAbortedException(message);
    }
  }

  private boolean isOfAnotherVersion(ClaimCheck claim) {
    return Ledgers.on(List.copyOf(claim.judgements().keySet())).isOfAnotherVersion(claim);
  }

  private String whyNot(Claim claim) {
    return claim
        .scope()
        .runtime()
        .map(absent::get)
        .or(this::obstacle)
        .orElse("none of the runtimes here is one that it speaks for");
  }

  private Optional<String> obstacle() {
    return check.verifications().stream()
        .map(each -> each.execution().obstacle())
        .flatMap(Optional::stream)
        .map(Obstacle::summary)
        .findFirst();
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

  private Stream<DynamicTest> undocumented(Verification verification) {
    return Messages.group(verification.undocumented()).stream()
        .map(outputs -> undocumented(verification, outputs));
  }

  private DynamicTest undocumented(Verification verification, List<Output> outputs) {
    Output first = outputs.get(0);
    String title =
        "%s:%s undocumented %s on %s"
            .formatted(name, first.line(), first.channel().label(), verification.runtime().name());
    String observed = outputs.stream().map(Output::text).collect(Collectors.joining("\n"));
    return dynamicTest(
        title,
        uri(first.line()),
        () -> {
          throw failed(Messages.ofUndocumented(verification, outputs), "", observed, first.line());
        });
  }

  private static String joined(List<String> messages) {
    return String.join("\n", messages);
  }

  /** The document, and which of its scripts it is, if it has several. */
  private String script() {
    int group = example.id().indexOf('#');
    return group < 0 ? name : name + example.id().substring(group);
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
