package dev.verifiedexamples.junit.github;

import dev.verifiedexamples.report.GithubFormat;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Shows on standard output what a build is to show: the sums that tests of whole corpora report, of
 * which Surefire shows nothing by itself; and in a job of GitHub's, for each test of a claim that
 * fails, one workflow command that annotates its line. Tests that stand in Java are somebody else's
 * affair. JUnit finds it by itself.
 */
public final class AnnotationListener implements TestExecutionListener {

  /** The key of those report entries. */
  public static final String SUM = "verified-examples";

  private final Optional<Path> workspace;
  private final PrintStream out;

  /** For the job that this runs in, if it does. */
  public AnnotationListener() {
    this(
        Optional.ofNullable(System.getenv("GITHUB_ACTIONS"))
            .filter("true"::equals)
            .map(job -> Optional.ofNullable(System.getenv("GITHUB_WORKSPACE")).orElse(""))
            .map(Path::of),
        System.out);
  }

  /**
   * For another job.
   *
   * @param workspace the folder that paths are relative to; nothing is annotated without one
   */
  AnnotationListener(Optional<Path> workspace, PrintStream out) {
    this.workspace = workspace;
    this.out = out;
  }

  @Override
  public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
    String sum = entry.getKeyValuePairs().get(SUM);
    if (sum != null) {
      out.println(sum);
    }
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (workspace.isPresent()
        && result.getStatus() == TestExecutionResult.Status.FAILED
        && test.getSource().orElse(null) instanceof FileSource source) {
      String message =
          result.getThrowable().map(Throwable::getMessage).orElse(test.getDisplayName());
      annotate(workspace.get(), source, message);
    }
  }

  private void annotate(Path root, FileSource source, String message) {
    Path folder = root.toAbsolutePath().normalize();
    Path file = source.getFile().toPath().toAbsolutePath().normalize();
    Path shown = file.startsWith(folder) ? folder.relativize(file) : file;
    int end = message.indexOf('\n');
    String title = end < 0 ? message : message.substring(0, end);
    out.print(
        GithubFormat.annotation(
            "error",
            shown.toString().replace('\\', '/'),
            source.getPosition().map(FilePosition::getLine).orElse(0),
            title,
            end < 0 ? message : message.substring(end + 1).stripIndent()));
    out.flush();
  }
}
