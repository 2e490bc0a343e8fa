package dev.verifiedexamples.document;

import dev.verifiedexamples.PublicApi;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands in for something that a package expects of Python and does not find. Examples that
 * declare the package get it, and those that name it; nobody else. Each is a Python module among
 * this library's resources, in {@code python/shims}, that says what is missing, and does nothing
 * where it is not.
 */
@PublicApi
public enum Shim {
  /** The module {@code sqlite3}, on the JDBC driver of SQLite; on GraalPy alone. */
  SQLITE3("django"),
  /** Where time zones are found. */
  ZONEINFO("django", "djangorestframework", "celery", "hypothesis"),
  /** The flags of file descriptors. */
  FCNTL("celery"),
  /** The namespace {@code sys.monitoring}. */
  MONITORING("hypothesis"),
  /** Context variables that know their name. */
  STRUCTLOG("structlog"),
  /** A {@code ctypes} that finds no library. */
  CTYPES("trio", "celery"),
  /** An answer to {@code os.pidfd_open}. */
  PIDFD("trio"),
  /** An {@code epoll} made of {@code select}. */
  EPOLL("trio"),
  /** Sockets' messages with ancillary data. */
  SENDMSG("trio"),
  /** The error that tells that no signal can be handled here. */
  SIGNAL("trio"),
  /** As much of {@code psutil} as memory_profiler uses. */
  PSUTIL("memory-profiler"),
  /** What Debian's setuptools expects of Debian's Python. */
  SETUPTOOLS("setuptools"),
  /** Clocks that are days ahead: what depends on the date shows something else. */
  OTHER_DAY();

  private final String packages;

  Shim(String... packages) {
    this.packages = String.join(" ", packages);
  }

  /** The packages that expect it, by their normalised names. */
  public Set<String> packages() {
    return packages.isEmpty() ? Set.of() : Set.of(packages.split(" ", -1));
  }

  /** The word for it in an example's metadata: {@code sqlite3}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The shim that a metadata block names.
   *
   * @throws IllegalArgumentException naming the known words, if there is none
   */
  public static Shim of(String word) {
    return Arrays.stream(values())
        .filter(shim -> shim.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("known are " + words()));
  }

  /** Those that some of these packages want, in the order in which they are given. */
  static List<Shim> wantedBy(List<Requirement> dependencies) {
    return Arrays.stream(values())
        .filter(
            shim -> dependencies.stream().anyMatch(each -> shim.packages().contains(each.name())))
        .toList();
  }

  private static String words() {
    return Arrays.stream(values()).map(Shim::word).collect(Collectors.joining(", "));
  }
}
