package dev.verifiedexamples.runtime;

import dev.verifiedexamples.Example;
import dev.verifiedexamples.Execution;
import dev.verifiedexamples.PythonRuntime;
import dev.verifiedexamples.RuntimeInfo;
import dev.verifiedexamples.Versions;
import java.nio.file.Path;
import java.util.List;

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

  CPythonRuntime(Path executable, String version) {
    this.executable = executable;
    this.version = version;
  }

  /**
   * The CPython of an executable.
   *
   * @throws UnusableRuntimeException if it can't be started, is another Python, or an older one
   */
  public static CPythonRuntime at(Path executable) throws UnusableRuntimeException {
    return CPythonProbe.of(executable).orExplain();
  }

  /**
   * What can be found on this machine: on the PATH as {@code python3} and {@code python3.x}, and
   * among pyenv's versions. The newest first, one for each feature release, no pre-releases.
   */
  public static List<CPythonRuntime> installed() {
    return CPythonFinder.find();
  }

  /** The feature release, such as 3.13. */
  public Versions.Release release() {
    return Versions.Release.of(version);
  }

  @Override
  public RuntimeInfo info() {
    return new RuntimeInfo(RuntimeInfo.Kind.CPYTHON, version, executable.toString());
  }

  @Override
  public Execution execute(Example example) {
    try (CPythonProcess process = new CPythonProcess(example, executable)) {
      return process.run(info());
    }
  }
}
