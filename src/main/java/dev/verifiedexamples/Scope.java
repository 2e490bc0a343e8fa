package dev.verifiedexamples;

import java.util.Arrays;

/** For which runtimes a claim speaks: the word before its arrow. */
public enum Scope {
  /** {@code =>}: holds on every runtime. */
  EVERYWHERE(""),

  /** {@code graalpy=>}: holds on GraalPy. */
  GRAALPY("graalpy"),

  /** {@code cpython=>}: holds on CPython. */
  CPYTHON("cpython"),

  /** {@code documented=>}: an erratum, what a source document says and no runtime shows. */
  DOCUMENTED("documented");

  private final String word;

  Scope(String word) {
    this.word = word;
  }

  /**
   * The scope spelled by the word before an arrow, empty for the bare arrow.
   *
   * @throws IllegalArgumentException if no scope is spelled like that
   */
  public static Scope of(String word) {
    return Arrays.stream(values())
        .filter(scope -> scope.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no scope is spelled " + word));
  }

  /** The arrow as it stands in an example, such as {@code # graalpy=>}. */
  public String arrow() {
    return "# " + word + "=>";
  }

  /** Whether a claim of this scope speaks for the runtime; an erratum speaks for none. */
  public boolean covers(RuntimeInfo.Kind runtime) {
    return switch (this) {
      case EVERYWHERE -> true;
      case GRAALPY -> runtime == RuntimeInfo.Kind.GRAALPY;
      case CPYTHON -> runtime == RuntimeInfo.Kind.CPYTHON;
      case DOCUMENTED -> false;
    };
  }
}
