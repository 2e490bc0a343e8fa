package dev.verifiedexamples.junit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.verifiedexamples.CrossCheck;
import dev.verifiedexamples.Example;
import dev.verifiedexamples.Obstacle;
import dev.verifiedexamples.Reading;
import dev.verifiedexamples.Unreadable;
import dev.verifiedexamples.corpus.Corpus;
import dev.verifiedexamples.corpus.MarkdownPage;
import dev.verifiedexamples.corpus.UnusablePathException;
import dev.verifiedexamples.verify.Messages;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
      List<MarkdownPage> pages = Corpus.pages(paths);
      if (pages.isEmpty()) {
        throw new ExtensionConfigurationException("@PythonPages names no page");
      }
      return pages.stream()
          .map(page -> dynamicTest(page.id(), page.path().toUri(), () -> check(page)));
    } catch (UnusablePathException unusable) {
      throw new ExtensionConfigurationException("@PythonPages: " + unusable.getMessage());
    }
  }

  private void check(MarkdownPage page) {
    Reading reading = session.read(page.id(), page.path(), page.python());
    if (reading instanceof Unreadable unreadable) {
      throw new AssertionFailedError(String.join("\n", Messages.of(unreadable)));
    }
    CrossCheck check = session.check((Example) reading);
    List<String> failures = Messages.of(check);
    if (!failures.isEmpty()) {
      throw new AssertionFailedError(String.join("\n\n", failures));
    }
    if (!check.provesSomething()) {
      throw new TestAbortedException("not applicable: " + obstacles(check));
    }
  }

  private static String obstacles(CrossCheck check) {
    String reasons =
        check.verifications().stream()
            .map(each -> each.execution().obstacle().map(Obstacle::reason))
            .flatMap(Optional::stream)
            .distinct()
            .collect(Collectors.joining("; "));
    return reasons.isEmpty() ? "no claim speaks for the runtimes here" : reasons;
  }
}
