package dev.verifiedexamples.runtime.cpython;

import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.document.Clock;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.document.Versions;
import dev.verifiedexamples.execution.Execution;
import dev.verifiedexamples.execution.Obstacle;
import dev.verifiedexamples.execution.Output;
import dev.verifiedexamples.execution.PythonRuntime;
import dev.verifiedexamples.packages.Packages;
import dev.verifiedexamples.runtime.harness.Obstacles;
import dev.verifiedexamples.runtime.harness.Remedies;
import dev.verifiedexamples.runtime.harness.Selection;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A CPython of this machine: every example in a process of its own.
 *
 * <p>There is no sandbox. A guard refuses what an example has no permission for, and its working
 * directory is a scratch folder, but code that is set on it does what its user may do.
 */
public final class CPythonRuntime implements PythonRuntime {

  /** The first feature release that examples run on. */
  public static final Versions.Release OLDEST = new Versions.Release(3, 11);

  private final Path executable;
  private final String version;
  private final Packages packages;
  private final Clock clock;

  CPythonRuntime(Path executable, String version) {
    this(executable, version, Packages.NONE, Clock.REAL);
  }

  private CPythonRuntime(Path executable, String version, Packages packages, Clock clock) {
    this.executable = executable;
    this.version = version;
    this.packages = packages;
    this.clock = clock;
  }

  /**
   * The CPython of an executable.
   *
   * @throws UnusableInputException if it can't be started, is another Python, or an older one
   */
  public static CPythonRuntime at(Path executable) throws UnusableInputException {
    return CPythonProbe.of(executable).orExplain();
  }

  /**
   * What can be found on this machine: on the PATH as {@code python3} and {@code python3.x}, and
   * among pyenv's versions. The newest first, one for each feature release, no pre-releases.
   */
  public static List<CPythonRuntime> installed() {
    return CPythonFinder.find();
  }

  /** The same CPython, whose examples can import packages. */
  public CPythonRuntime with(Packages others) {
    return new CPythonRuntime(executable, version, others, clock);
  }

  /** The same CPython, whose examples run in that time; if virtual, those that can. */
  public CPythonRuntime in(Clock other) {
    return new CPythonRuntime(executable, version, packages, other);
  }

  /** The feature release, such as 3.13. */
  public Versions.Release release() {
    return Versions.Release.of(version);
  }

  /**
   * What one of the functions of this library's Python module {@code reader} says, as {@link
   * GraalPyRuntime#answer} does.
   *
   * @throws IllegalStateException if the process says nothing
   */
  public String answer(String function, String text) {
    return new CPythonReader(executable, version).answer(function, text);
  }

  /** Why an example can't be run here, if it can't. */
  public Optional<Obstacle> obstacle(Example example) {
    return Obstacles.of(example, info(), packages);
  }

  /**
   * The {@code repr} of what an expression gives behind the last line of an example, which runs for
   * it.
   *
   * @throws IllegalStateException if the example does not run to its end, or the expression raises
   */
  public String evaluate(Example example, String expression) {
    String lines = example.instrumented();
    long last = lines.lines().count();
    Execution execution =
        execute(example.instrumentedAs(lines + "\nprint(repr(" + expression + "))\n"));
    execution
        .failure()
        .ifPresent(
            failure -> {
              throw new IllegalStateException(failure.summary());
            });
    return execution.unclaimed().stream()
        .filter(output -> output.line() > last)
        .map(Output::text)
        .collect(Collectors.joining("\n"));
  }

  @Override
  public RuntimeInfo info() {
    return new RuntimeInfo(RuntimeInfo.Kind.CPYTHON, version, version, executable.toString());
  }

  @Override
  public Execution execute(Example example) {
    Optional<Obstacle> obstacle = obstacle(example);
    if (obstacle.isPresent()) {
      return Execution.none(info(), obstacle.get());
    }
    return run(example, 0);
  }

  @Override
  public Execution executeAgain(Example example) {
    return obstacle(example).isPresent() ? execute(example) : run(example, 1);
  }

  private Execution run(Example example, int seed) {
    Selection part = Selection.of(example, info(), packages);
    Packages.View view = packages.view(info(), example.settings().dependencies());
    try (CPythonProcess process =
        new CPythonProcess(part.example(), executable, view, clock, seed)) {
      return Remedies.added(
          process.run(info()).without(part.omissions()), example, packages, info());
    }
  }
}
