package dev.verifiedexamples;

/**
 * Which runtime an execution took place on.
 *
 * @param kind the implementation of Python
 * @param version the implementation's own version, such as {@code 25.2.4}
 * @param host what it ran on, such as {@code JDK 25.0.1}
 */
public record RuntimeInfo(Kind kind, String version, String host) {

  /** An implementation of Python. */
  public enum Kind {
    /** GraalPy, in this or another JVM. */
    GRAALPY("GraalPy"),
    /** CPython, a process of this machine. */
    CPYTHON("CPython");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    /** The implementation's name as its makers write it. */
    public String title() {
      return title;
    }
  }

  /** A short name, unique among the runtimes of one verification: {@code graalpy}. */
  public String id() {
    return kind.name().toLowerCase(java.util.Locale.ROOT);
  }

  /** {@code GraalPy 25.2.4 on JDK 25.0.1}. */
  public String title() {
    return kind.title() + " " + version + " on " + host;
  }
}
