package dev.verifiedexamples.readme;

import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.Reading;
import dev.verifiedexamples.execution.Execution;
import dev.verifiedexamples.packages.lock.PackageStore;
import dev.verifiedexamples.runtime.graalpy.GraalPyRuntime;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import dev.verifiedexamples.verdict.CrossCheck;
import dev.verifiedexamples.verdict.Verification;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.graalvm.polyglot.Value;

/** What examples in Javadoc take for granted. They are compiled and never run. */
@SuppressWarnings("NullAway")
public final class Given {

  public static final Path file = null;
  public static final Path folder = null;
  public static final GraalPyRuntime graalpy = null;
  public static final Example example = null;
  public static final Reading reading = null;
  public static final Execution execution = null;
  public static final Verification verification = null;
  public static final CrossCheck check = null;
  public static final PythonRun run = null;
  public static final Value account = null;
  public static final PackageStore store = null;
  public static final PrintWriter out = null;
  public static final boolean isForPrograms = false;
  public static final Function<String, List<String>> ourParser = null;

  private Given() {}
}
