package dev.verifiedexamples.junit;

import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.corpus.ExampleFile;
import dev.verifiedexamples.document.Claim;
import dev.verifiedexamples.document.Clock;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.Reading;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.execution.Execution;
import dev.verifiedexamples.packages.Packages;
import dev.verifiedexamples.packages.lock.PackageStore;
import dev.verifiedexamples.pipeline.ExampleVerifier;
import dev.verifiedexamples.pipeline.Verifiers;
import dev.verifiedexamples.runtime.Runtimes;
import dev.verifiedexamples.runtime.cpython.Sandbox;
import dev.verifiedexamples.runtime.graalpy.GraalPyCustomizer;
import dev.verifiedexamples.runtime.graalpy.GraalPyRuntime;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import dev.verifiedexamples.verdict.CrossCheck;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * What all test classes of one run share: the runtimes, for loading GraalPy takes seconds, and the
 * verdicts, so that no example is verified twice.
 */
final class Session implements AutoCloseable {

  /** The configuration parameter, or system property, that chooses runtimes. */
  static final String RUNTIME = "verified.runtime";

  /**
   * The configuration parameter, or system property, that chooses CPythons, with commas between.
   */
  static final String CPYTHON = "verified.cpython";

  /**
   * The configuration parameter, or system property, that names folders of packages, with the
   * separator of paths between.
   */
  static final String PACKAGES = "verified.packages";

  /** The configuration parameter, or system property, for the clock: virtual or real. */
  static final String CLOCK = "verified.clock";

  /**
   * The configuration parameter, or system property, for what keeps examples on CPython from the
   * machine: bubblewrap or none.
   */
  static final String SANDBOX = "verified.sandbox";

  private static final Namespace NAMESPACE = Namespace.create(Session.class);

  private final Runtimes runtimes;
  private final ExampleVerifier verifier;
  private final Map<Script, CrossCheck> checks = new ConcurrentHashMap<>();

  /** One of the scripts of a file; a page may have several. */
  private record Script(Path path, String group) {

    static Script of(Example example) {
      int group = example.path().toString().endsWith(".md") ? example.id().indexOf('#') : -1;
      return new Script(example.path(), group < 0 ? "" : example.id().substring(group));
    }
  }

  private Session(Runtimes runtimes) {
    this.runtimes = runtimes;
    this.verifier = Verifiers.on(runtimes);
  }

  /**
   * The session of a run of tests.
   *
   * @throws ExtensionConfigurationException if it can't be had, or if what runs the tests would
   *     lose their failures
   */
  static Session of(ExtensionContext context) {
    TestRunner.requireOneThatTellsFailures();
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(Session.class, key -> open(context), Session.class);
  }

  private static Session open(ExtensionContext context) {
    Runtimes.Choice choice = choice(context);
    Packages packages = packages(context);
    Optional<Clock> clock = clock(context);
    Optional<Sandbox> sandbox = sandbox(context);
    String cpythons = context.getConfigurationParameter(CPYTHON).orElse("");
    List<String> wanted = parts(cpythons, ",").toList();
    try {
      Runtimes runtimes =
          clock.isEmpty()
              ? Runtimes.of(choice, wanted, packages)
              : Runtimes.of(choice, wanted, packages, clock.get());
      return new Session(sandbox.isEmpty() ? runtimes : runtimes.in(sandbox.get()));
    } catch (UnusableInputException missing) {
      throw new ExtensionConfigurationException(
          CPYTHON + "=" + cpythons + ": " + missing.getMessage());
    }
  }

  private static Runtimes.Choice choice(ExtensionContext context) {
    String word = context.getConfigurationParameter(RUNTIME).orElse("all");
    try {
      return Runtimes.Choice.of(word.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new ExtensionConfigurationException(
          RUNTIME + "=" + word + ": write graalpy, cpython or all");
    }
  }

  private static Packages packages(ExtensionContext context) {
    String folders = context.getConfigurationParameter(PACKAGES).orElse("");
    List<Path> paths = parts(folders, File.pathSeparator).map(Path::of).toList();
    try {
      return paths.isEmpty() ? PackageStore.ofLock().packages() : Packages.in(paths);
    } catch (UnusableInputException unusable) {
      throw new ExtensionConfigurationException(
          PACKAGES + "=" + folders + ": " + unusable.getMessage());
    }
  }

  private static Optional<Clock> clock(ExtensionContext context) {
    String word = context.getConfigurationParameter(CLOCK).orElse("");
    try {
      return word.isEmpty()
          ? Optional.empty()
          : Optional.of(Clock.of(word.toLowerCase(Locale.ROOT)));
    } catch (IllegalArgumentException unknown) {
      throw new ExtensionConfigurationException(CLOCK + "=" + word + ": write virtual or real");
    }
  }

  private static Optional<Sandbox> sandbox(ExtensionContext context) {
    String word = context.getConfigurationParameter(SANDBOX).orElse("");
    try {
      return word.isEmpty()
          ? Optional.empty()
          : Optional.of(Sandbox.of(word.toLowerCase(Locale.ROOT)));
    } catch (IllegalArgumentException unknown) {
      throw new ExtensionConfigurationException(
          SANDBOX + "=" + word + ": write bubblewrap or none");
    }
  }

  private static Stream<String> parts(String list, String separator) {
    return Arrays.stream(list.split(Pattern.quote(separator), -1))
        .map(String::strip)
        .filter(each -> !each.isEmpty());
  }

  Reading read(String id, Path path) {
    return verifier.read(id, path);
  }

  List<Reading> readAll(ExampleFile file) {
    return verifier.readAll(file);
  }

  List<Claim.Line> readLines(List<Claim.Spelling> lines) {
    return verifier.readLines(lines);
  }

  Map<RuntimeInfo.Kind, String> absent() {
    return runtimes.absent();
  }

  List<RuntimeInfo> runtimes() {
    return runtimes.infos();
  }

  /** The GraalPy of this JVM, whether or not it is among the runtimes that were asked for. */
  GraalPyRuntime graalpy() {
    return runtimes.graalpy();
  }

  /**
   * The same with somebody's own interpreters; whoever asks closes it.
   *
   * @throws ExtensionConfigurationException if they can't be built
   */
  GraalPyRuntime customizedBy(GraalPyCustomizer customizer) {
    try {
      return graalpy().customizedBy(customizer);
    } catch (UnusableInputException unusable) {
      throw new ExtensionConfigurationException(unusable.getMessage(), unusable);
    }
  }

  /** Runs an example on GraalPy, and keeps the interpreter. */
  PythonRun start(Example example) {
    return runtimes.graalpy().start(example);
  }

  /** Runs an example on GraalPy, keeping the interpreter, and at the same time on the CPythons. */
  PythonRun startAndCheck(Example example) {
    CompletableFuture<List<Execution>> onCpython = runtimes.executeOnCpythons(example);
    PythonRun run = start(example);
    List<Execution> executions = new ArrayList<>();
    if (runtimes.includeGraalpy()) {
      executions.add(run.execution());
    }
    executions.addAll(onCpython.join());
    checks.put(Script.of(example), verifier.check(example, executions));
    return run;
  }

  /** A way to ask CPython about an example; nothing if none here can run it. */
  Optional<OnCPython> onCPython(Example example) {
    return runtimes
        .cpythonFor(example)
        .map(runtime -> expression -> runtime.evaluate(example, expression));
  }

  /** The verdicts on an example, which runs for it unless it has run before. */
  CrossCheck check(Example example) {
    return checks.computeIfAbsent(Script.of(example), script -> verifier.check(example));
  }

  @Override
  public void close() {
    runtimes.close();
  }
}
