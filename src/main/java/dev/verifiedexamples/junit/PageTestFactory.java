package dev.verifiedexamples.junit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.corpus.Corpus;
import dev.verifiedexamples.corpus.Documents;
import dev.verifiedexamples.corpus.ExampleFile;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.NotRead;
import dev.verifiedexamples.document.Reading;
import dev.verifiedexamples.execution.Obstacle;
import dev.verifiedexamples.machine.ContinuousIntegration;
import dev.verifiedexamples.messages.Messages;
import dev.verifiedexamples.verdict.ClaimCheck;
import dev.verifiedexamples.verdict.CrossCheck;
import dev.verifiedexamples.verdict.Ledgers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** Turns the verdicts on Markdown pages into tests. */
final class PageTestFactory implements WholeExamples {

  private final PythonPages annotation;
  private final Session session;

  PageTestFactory(PythonPages annotation, Session session) {
    this.annotation = annotation;
    this.session = session;
  }

  @Override
  public Stream<DynamicTest> tests() {
    try {
      List<Path> paths = Arrays.stream(annotation.value()).map(Path::of).toList();
      if (paths.isEmpty()) {
        throw new ExtensionConfigurationException("@PythonPages names no page");
      }
      List<DynamicTest> tests = new ArrayList<>();
      List<NotRead> notRead = new ArrayList<>();
      for (Path path : paths) {
        add(path, tests, notRead);
      }
      if (!notRead.isEmpty()) {
        tests.add(dynamicTest("nothing is passed over", () -> passOver(notRead)));
      }
      return tests.stream();
    } catch (UnusableInputException unusable) {
      throw new ExtensionConfigurationException("@PythonPages: " + unusable.getMessage());
    }
  }

  /** The pages of one path, at least one of which shows Python. */
  private void add(Path path, List<DynamicTest> tests, List<NotRead> notRead)
      throws UnusableInputException {
    Documents documents = Corpus.pages(List.of(path));
    notRead.addAll(documents.notRead());
    boolean any = false;
    for (ExampleFile page : documents.files()) {
      Reading reading = session.read(page.id(), page.path());
      notRead.addAll(reading.notRead());
      if (reading.example().isPresent() || reading.unreadable().isPresent()) {
        any = true;
        tests.add(dynamicTest(page.id(), page.path().toUri(), () -> check(reading)));
      }
    }
    if (!any) {
      throw new UnusableInputException(
          path + ": there is no Python here, no Markdown block that opens with ```python");
    }
  }

  private void check(Reading reading) {
    if (reading.unreadable().isPresent()) {
      throw new AssertionFailedError(String.join("\n", Messages.of(reading.unreadable().get())));
    }
    Example example = reading.example().orElseThrow();
    CrossCheck check = session.check(example);
    List<String> failures = Messages.of(check);
    if (!failures.isEmpty()) {
      throw new AssertionFailedError(String.join("\n\n", failures));
    }
    Ledgers ledgers = Ledgers.on(session.runtimes()).with(check);
    List<ClaimCheck> unproven = ledgers.unproven();
    // Where nobody else looks, a claim that nothing proves is a failure.
    if (ContinuousIntegration.isRunning() && !unproven.isEmpty()) {
      throw new AssertionFailedError(notConfirmed(unproven, check));
    }
    if (!check.provesSomething()) {
      throw new TestAbortedException("not applicable: " + obstacles(check));
    }
    if (!unproven.isEmpty()) {
      throw new TestAbortedException(notConfirmed(unproven, check));
    }
  }

  private static void passOver(List<NotRead> notRead) {
    String message =
        "not read:\n" + notRead.stream().map(Messages::of).collect(Collectors.joining("\n"));
    boolean isOverlooked = notRead.stream().anyMatch(each -> each.why() != NotRead.Why.SKIPPED);
    if (ContinuousIntegration.isRunning() && isOverlooked) {
      throw new AssertionFailedError(message);
    }
    throw new TestAbortedException(message);
  }

  private String notConfirmed(List<ClaimCheck> claims, CrossCheck check) {
    return "confirmed on no runtime here ("
        + obstacles(check)
        + "):\n"
        + claims.stream()
            .map(
                each ->
                    Messages.at(each.example().path(), each.claim().line())
                        + "  "
                        + each.claim().scope().arrow())
            .collect(Collectors.joining("\n"));
  }

  private String obstacles(CrossCheck check) {
    List<String> reasons = new ArrayList<>();
    check
        .verifications()
        .forEach(
            each -> {
              each.execution().obstacle().map(Obstacle::summary).ifPresent(reasons::add);
              each.execution()
                  .omissions()
                  .forEach(omission -> reasons.add(omission.obstacle().summary()));
            });
    session.absent().forEach((kind, why) -> reasons.add(kind.title() + ": " + why));
    return reasons.isEmpty()
        ? "no claim speaks for the runtimes here"
        : reasons.stream().distinct().collect(Collectors.joining("; "));
  }
}
