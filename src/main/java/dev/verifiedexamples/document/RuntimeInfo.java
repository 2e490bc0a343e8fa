package dev.verifiedexamples.document;

import dev.verifiedexamples.PublicApi;
import java.util.Arrays;
import java.util.Locale;

/**
 * Which runtime an execution took place on.
 *
 * @param kind the implementation of Python
 * @param version the implementation's own version, such as {@code 25.2.4}
 * @param python the version of the language, such as {@code 3.12.8}
 * @param host what it ran on, such as {@code JDK 25.0.1}, and whose settings it had if they were
 *     somebody else's; or its executable, and the sandbox around it
 */
@PublicApi
public record RuntimeInfo(Kind kind, String version, String python, String host) {

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

    /** The word for it in a claim's scope: {@code graalpy}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind that a metadata block names.
     *
     * @throws IllegalArgumentException naming the known words, if there is none
     */
    public static Kind of(String word) {
      return Arrays.stream(values())
          .filter(kind -> kind.word().equals(word))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("known are graalpy, cpython"));
    }
  }

  /**
   * A short name, unique among the runtimes of one verification: {@code graalpy}, of which there is
   * one, or {@code cpython-3.13.0}.
   */
  public String id() {
    return kind == Kind.GRAALPY ? kind.word() : kind.word() + "-" + version;
  }

  /** What messages call it: {@code GraalPy}, {@code CPython 3.13}. */
  public String name() {
    return kind == Kind.GRAALPY ? kind.title() : kind.title() + " " + Versions.Release.of(version);
  }

  /** {@code GraalPy 25.2.4 on JDK 25.0.1}, {@code CPython 3.13.0, /usr/bin/python3}. */
  public String title() {
    return kind.title() + " " + version + (kind == Kind.GRAALPY ? " on " : ", ") + host;
  }
}
