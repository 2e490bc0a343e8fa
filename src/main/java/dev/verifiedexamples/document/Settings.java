package dev.verifiedexamples.document;

import dev.verifiedexamples.PublicApi;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an example asks for in its inline script metadata (PEP 723).
 *
 * @param permissions what it may do beyond the defaults
 * @param timeLimit how long it may run
 * @param memory how much it may take, in bytes, where that is limited for each example
 * @param dependencies packages that it needs beyond the standard library
 * @param requiresPython the versions of Python that it is for, if it says so
 * @param runtimes the kinds of runtime that it is for
 * @param shims what stands in for what its packages expect and Python lacks, as far as it names it
 * @param clock what time is for it
 */
@PublicApi
public record Settings(
    Set<Permission> permissions,
    Duration timeLimit,
    long memory,
    List<Requirement> dependencies,
    Optional<PythonRequirement> requiresPython,
    Set<RuntimeInfo.Kind> runtimes,
    Set<Shim> shims,
    Clock clock) {

  private static final long MEBIBYTE = 1 << 20;
  private static final long GIBIBYTE = 1 << 30;

  /** No further permission, no package, 30 seconds, 1 GiB, and every runtime as it is. */
  public static final Settings DEFAULT =
      new Settings(
          Set.of(),
          Duration.ofSeconds(30),
          GIBIBYTE,
          List.of(),
          Optional.empty(),
          Set.of(RuntimeInfo.Kind.values()),
          Set.of(),
          Clock.VIRTUAL);

  /**
   * Versions of Python.
   *
   * @param text as the example says it, such as {@code >=3.12}
   * @param conditions what a version must meet, all of them
   */
  public record PythonRequirement(String text, List<Requirement.Condition> conditions) {

    /** Copies the list. */
    public PythonRequirement {
      conditions = List.copyOf(conditions);
    }

    /** Whether a version of Python, such as {@code 3.13.0}, is one of them. */
    public boolean isMetBy(String version) {
      PackageVersion python = PackageVersion.of(version);
      return conditions.stream().allMatch(condition -> condition.isMetBy(python));
    }
  }

  /** Copies the collections. */
  public Settings {
    permissions = Set.copyOf(permissions);
    dependencies = List.copyOf(dependencies);
    runtimes = Set.copyOf(runtimes);
    shims = Set.copyOf(shims);
  }

  /**
   * What time it runs in where a runtime has both: processes that it starts live in real time, and
   * so must it.
   */
  public Clock clockFor(Clock wanted) {
    return clock == Clock.REAL || permissions.contains(Permission.PROCESS) ? Clock.REAL : wanted;
  }

  /** The same in another time. */
  public Settings in(Clock other) {
    return new Settings(
        permissions, timeLimit, memory, dependencies, requiresPython, runtimes, shims, other);
  }

  /** An amount of memory as an example writes it: {@code 4 GiB}, {@code 512 MiB}. */
  public static String amount(long bytes) {
    return bytes % GIBIBYTE == 0 ? bytes / GIBIBYTE + " GiB" : bytes / MEBIBYTE + " MiB";
  }

  /** The same with something else that stands in. */
  public Settings with(Shim shim) {
    Set<Shim> more = new HashSet<>(shims);
    more.add(shim);
    return new Settings(
        permissions, timeLimit, memory, dependencies, requiresPython, runtimes, more, clock);
  }

  /** All that stands in: what the example names, and what its packages want. */
  public List<Shim> allShims() {
    List<Shim> all = new ArrayList<>(Shim.wantedBy(dependencies));
    shims.stream().sorted().filter(shim -> !all.contains(shim)).forEach(all::add);
    return List.copyOf(all);
  }
}
