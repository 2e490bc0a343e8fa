package dev.verifiedexamples.runtime;

import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.document.Clock;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.ReadingLimitException;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.document.Versions;
import dev.verifiedexamples.execution.Execution;
import dev.verifiedexamples.execution.PythonRuntime;
import dev.verifiedexamples.packages.Packages;
import dev.verifiedexamples.runtime.cpython.CPythonRuntime;
import dev.verifiedexamples.runtime.cpython.CPythons;
import dev.verifiedexamples.runtime.cpython.Sandbox;
import dev.verifiedexamples.runtime.graalpy.GraalPyRuntime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The runtimes that examples are verified on: GraalPy, CPythons of this machine, or both. */
public final class Runtimes implements AutoCloseable {

  /** Which of them are used. */
  public enum Choice {
    /** GraalPy alone. */
    GRAALPY,
    /** CPython alone. */
    CPYTHON,
    /** GraalPy, and CPython where there is one. */
    ALL;

    /** The word for it: {@code graalpy}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The choice that a word names.
     *
     * @throws IllegalArgumentException naming the known words, if there is none
     */
    public static Choice of(String word) {
      return Arrays.stream(values())
          .filter(choice -> choice.word().equals(word))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("known are graalpy, cpython, all"));
    }
  }

  private static final String NONE_FOUND =
      "no CPython " + CPythonRuntime.OLDEST + " or later was found";

  private static final String NO_SANDBOX =
      "examples of strangers run on CPython in bubblewrap only, which is not used here";

  private final GraalPyRuntime graalpy;
  private final Choice choice;
  private final List<CPythonRuntime> cpythons;
  private final boolean isUntrusting;
  private @Nullable List<CPythonRuntime> newer;

  /** Those who wait for processes: many at a time, and none of them costs much. */
  private final ExecutorService waiting =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "waiting for CPython");
            thread.setDaemon(true);
            return thread;
          });

  private Runtimes(
      GraalPyRuntime graalpy, Choice choice, List<CPythonRuntime> cpythons, boolean isUntrusting) {
    this.isUntrusting = isUntrusting;
    this.graalpy = graalpy;
    this.choice = choice;
    this.cpythons = cpythons;
  }

  /**
   * Finds what is asked for, each to be run in its own time: GraalPy's is virtual, CPython's real.
   *
   * @see #of(Choice, List, Packages, Clock)
   */
  public static Runtimes of(Choice choice, List<String> cpythons, Packages packages)
      throws UnusableInputException {
    return of(choice, cpythons, packages, Clock.VIRTUAL, Clock.REAL);
  }

  /**
   * Finds what is asked for.
   *
   * @param choice which kinds
   * @param cpythons which CPythons: paths of executables, feature releases such as {@code 3.13}, or
   *     {@code all}; if there is nothing in it, the newest one found, and the one that native
   *     packages were built for
   * @param packages what examples can import beyond the standard library
   * @param clock what time all of them give to examples
   * @throws UnusableInputException if one that was asked for is not there
   */
  public static Runtimes of(Choice choice, List<String> cpythons, Packages packages, Clock clock)
      throws UnusableInputException {
    return of(choice, cpythons, packages, clock, clock);
  }

  private static Runtimes of(
      Choice choice, List<String> cpythons, Packages packages, Clock onGraalpy, Clock onCpython)
      throws UnusableInputException {
    List<CPythonRuntime> found =
        found(choice, cpythons, packages).stream().map(each -> each.in(onCpython)).toList();
    return new Runtimes(new GraalPyRuntime(packages, onGraalpy), choice, found, false);
  }

  private static List<CPythonRuntime> found(Choice choice, List<String> cpythons, Packages packages)
      throws UnusableInputException {
    List<CPythonRuntime> found =
        choice == Choice.GRAALPY && cpythons.isEmpty()
            ? List.of()
            : CPythons.of(cpythons, packages).stream().map(each -> each.with(packages)).toList();
    if (choice == Choice.GRAALPY && !found.isEmpty()) {
      throw new UnusableInputException(
          "GraalPy alone is asked for, and a CPython besides: leave out one of them");
    }
    if (found.isEmpty() && choice == Choice.CPYTHON) {
      throw new UnusableInputException(NONE_FOUND + "; name one: --cpython PATH");
    }
    return found;
  }

  /**
   * For examples of strangers, which get no more than the least permissions, and no network:
   * GraalPy, and CPythons where a sandbox works for them.
   *
   * @throws UnusableInputException if one that was asked for is not there, or has no sandbox
   */
  public static Runtimes forUntrusted(Choice choice, List<String> cpythons, Packages packages)
      throws UnusableInputException {
    List<CPythonRuntime> found =
        found(choice, cpythons, packages).stream()
            .map(CPythonRuntime::untrusting)
            .filter(each -> each.sandbox() != Sandbox.NONE)
            .toList();
    if (found.isEmpty() && (choice == Choice.CPYTHON || !cpythons.isEmpty())) {
      throw new UnusableInputException(NO_SANDBOX);
    }
    Choice left = found.isEmpty() ? Choice.GRAALPY : choice;
    return new Runtimes(GraalPyRuntime.forUntrusted(packages), left, found, true);
  }

  /**
   * The same, whose CPythons run examples in this sandbox; otherwise each has one where it works.
   *
   * @throws UnusableInputException if it does not work for one of them, or if it is none, and
   *     examples are strangers'
   */
  public Runtimes in(Sandbox sandbox) throws UnusableInputException {
    if (isUntrusting && sandbox == Sandbox.NONE && !cpythons.isEmpty()) {
      throw new UnusableInputException(NO_SANDBOX);
    }
    List<CPythonRuntime> others = new ArrayList<>();
    for (CPythonRuntime each : cpythons) {
      others.add(each.in(sandbox));
    }
    return new Runtimes(graalpy, choice, List.copyOf(others), isUntrusting);
  }

  /** What examples run on, GraalPy first. */
  public List<PythonRuntime> all() {
    List<PythonRuntime> runtimes = new ArrayList<>();
    if (includeGraalpy()) {
      runtimes.add(graalpy);
    }
    runtimes.addAll(cpythons);
    return runtimes;
  }

  /** What each of them is. */
  public List<RuntimeInfo> infos() {
    return all().stream().map(PythonRuntime::info).toList();
  }

  /**
   * Runs an example on all of them; CPython is at work while GraalPy is. A script without claims
   * proves nothing, so it is not run: it may be anybody's.
   */
  public List<Execution> execute(Example example) {
    if (example.claims().isEmpty()) {
      return infos().stream().map(Execution::none).toList();
    }
    CompletableFuture<List<Execution>> onCpython = executeOnCpythons(example);
    List<Execution> executions = new ArrayList<>();
    if (includeGraalpy()) {
      executions.add(graalpy.execute(example));
    }
    executions.addAll(onCpython.join());
    return executions;
  }

  /** Runs an example once more on one of them, with what it leaves to chance drawn anew. */
  public Execution executeAgain(Example example, RuntimeInfo runtime) {
    return all().stream()
        .filter(each -> each.info().equals(runtime))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(runtime.title() + " is none of them"))
        .executeAgain(example);
  }

  /** Runs an example on the CPythons alone, one after the other, while the caller goes on. */
  public CompletableFuture<List<Execution>> executeOnCpythons(Example example) {
    return CompletableFuture.supplyAsync(
        () -> cpythons.stream().map(runtime -> runtime.execute(example)).toList(), waiting);
  }

  /** The first of the CPythons that can run an example. */
  public Optional<CPythonRuntime> cpythonFor(Example example) {
    return cpythons.stream().filter(each -> each.obstacle(example).isEmpty()).findFirst();
  }

  /** Whether GraalPy is among them. */
  public boolean includeGraalpy() {
    return choice != Choice.CPYTHON;
  }

  /** GraalPy, which also reads the examples for others. */
  public GraalPyRuntime graalpy() {
    return graalpy;
  }

  /**
   * Has a Python read: what one of the functions of this library's Python module {@code reader}
   * says.
   *
   * @throws ReadingLimitException if that takes too long
   */
  public String answer(String function, String text) {
    return graalpy.answer(function, text);
  }

  /**
   * The newest CPython that knows more syntax than GraalPy, whether or not examples are run on it;
   * nothing if there is none. It is looked for when it is first asked for.
   */
  public synchronized Optional<CPythonRuntime> newerThanGraalpy() {
    List<CPythonRuntime> known = newer;
    if (known == null) {
      Versions.Release own = Versions.Release.of(graalpy.info().python());
      known =
          Stream.concat(cpythons.stream(), installed())
              .filter(each -> each.release().compareTo(own) > 0)
              .sorted(Comparator.comparing(CPythonRuntime::release).reversed())
              .toList();
      newer = known;
    }
    return known.stream().findFirst();
  }

  private Stream<CPythonRuntime> installed() {
    return isUntrusting ? Stream.of() : CPythonRuntime.installed().stream();
  }

  /** Why there is no runtime of a kind, for each kind of which there is none. */
  public Map<RuntimeInfo.Kind, String> absent() {
    Map<RuntimeInfo.Kind, String> absent = new EnumMap<>(RuntimeInfo.Kind.class);
    for (RuntimeInfo.Kind kind : RuntimeInfo.Kind.values()) {
      if (infos().stream().noneMatch(info -> info.kind() == kind)) {
        absent.put(kind, choice == Choice.ALL ? NONE_FOUND : "not asked for");
      }
    }
    return absent;
  }

  /** Closes GraalPy. */
  @Override
  public void close() {
    waiting.shutdown();
    graalpy.close();
  }
}
