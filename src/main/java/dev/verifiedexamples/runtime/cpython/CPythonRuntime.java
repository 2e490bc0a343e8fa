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
 * <p>A guard refuses what an example has no permission for, and its working directory is a scratch
 * folder. That is no wall: what is one is {@linkplain Sandbox a sandbox}, where there is one.
 */
public final class CPythonRuntime implements PythonRuntime {

  /** The first feature release that examples run on. */
  public static final Versions.Release OLDEST = new Versions.Release(3, 11);

  private final Path executable;
  private final String version;
  private final List<Path> folders;
  private final Packages packages;
  private final Clock clock;
  private final Optional<Sandbox> sandbox;
  private final boolean isUntrusting;

  /**
   * A CPython in a sandbox, where one works.
   *
   * @param folders where it has its library
   */
  CPythonRuntime(Path executable, String version, List<Path> folders) {
    this(executable, version, folders, Packages.NONE, Clock.REAL, Optional.empty(), false);
  }

  private CPythonRuntime(
      Path executable,
      String version,
      List<Path> folders,
      Packages packages,
      Clock clock,
      Optional<Sandbox> sandbox,
      boolean isUntrusting) {
    this.executable = executable;
    this.version = version;
    this.folders = List.copyOf(folders);
    this.packages = packages;
    this.clock = clock;
    this.sandbox = sandbox;
    this.isUntrusting = isUntrusting;
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
    return new CPythonRuntime(executable, version, folders, others, clock, sandbox, isUntrusting);
  }

  /** The same CPython, whose examples run in that time; if virtual, those that can. */
  public CPythonRuntime in(Clock other) {
    return new CPythonRuntime(executable, version, folders, packages, other, sandbox, isUntrusting);
  }

  /**
   * The same CPython in this sandbox.
   *
   * @throws UnusableInputException if it does not work here
   */
  public CPythonRuntime in(Sandbox wanted) throws UnusableInputException {
    CPythonRuntime other =
        new CPythonRuntime(
            executable, version, folders, packages, clock, Optional.of(wanted), isUntrusting);
    if (wanted == Sandbox.BUBBLEWRAP && other.bubblewrap().isEmpty()) {
      throw new UnusableInputException(
          "bubblewrap does not work here for "
              + executable
              + ": install bwrap, and permit user namespaces");
    }
    return other;
  }

  /** The same CPython, which gives no example more than the least permissions. */
  public CPythonRuntime untrusting() {
    return new CPythonRuntime(executable, version, folders, packages, clock, sandbox, true);
  }

  /** Where its examples run. */
  public Sandbox sandbox() {
    return bubblewrap().isPresent() ? Sandbox.BUBBLEWRAP : Sandbox.NONE;
  }

  private Optional<Bubblewrap> bubblewrap() {
    return sandbox.filter(Sandbox.NONE::equals).isPresent()
        ? Optional.empty()
        : Bubblewrap.forPython(executable, folders);
  }

  /** The feature release, such as 3.13. */
  public Versions.Release release() {
    return Versions.Release.of(version);
  }

  /**
   * What one of the functions of this library's Python module {@code reader} says, as {@code
   * GraalPyRuntime.answer} does.
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
    String where = sandbox() == Sandbox.NONE ? "" : " in " + sandbox().word();
    return new RuntimeInfo(RuntimeInfo.Kind.CPYTHON, version, version, executable + where);
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
        new CPythonProcess(
            part.example(),
            new CPythonProcess.Interpreter(executable, folders, bubblewrap(), isUntrusting),
            view,
            clock,
            seed)) {
      return Remedies.added(
          process.run(info()).without(part.omissions()), example, packages, info());
    }
  }
}
