package dev.verifiedexamples.junit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.corpus.Corpus;
import dev.verifiedexamples.corpus.Documents;
import dev.verifiedexamples.corpus.ExampleFile;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.NotRead;
import dev.verifiedexamples.document.Prose;
import dev.verifiedexamples.document.Reading;
import dev.verifiedexamples.document.Unreadable;
import dev.verifiedexamples.machine.ContinuousIntegration;
import dev.verifiedexamples.messages.Messages;
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
      for (Reading reading : session.readAll(page)) {
        notRead.addAll(reading.notRead());
        any |= !(reading instanceof Prose);
        reading.map(
            example -> tests.addAll(tests(page, example)),
            unreadable -> tests.add(unreadable(page, unreadable)),
            prose -> false);
      }
    }
    if (!any) {
      throw new UnusableInputException(
          path + ": there is no Python here, no Markdown block that opens with ```python");
    }
  }

  /** A test for each claim, at its line. */
  private List<DynamicTest> tests(ExampleFile page, Example example) {
    return new ClaimTestFactory(session.check(example), session.absent(), page.id())
        .tests()
        .toList();
  }

  private static DynamicTest unreadable(ExampleFile page, Unreadable unreadable) {
    return dynamicTest(
        unreadable.id() + " can be read",
        page.path().toUri(),
        () -> {
          throw new AssertionFailedError(String.join("\n", Messages.of(unreadable)));
        });
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
}
