package dev.verifiedexamples.document;

import dev.verifiedexamples.PublicApi;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * For which runtimes a claim speaks: the word before its arrow.
 *
 * <pre>{@code
 * Scope scope = Scope.of("cpython[3.13+]");
 * boolean speaksHere = scope.covers(graalpy.info());
 * }</pre>
 *
 * @param runtime the only runtime that it speaks for; empty for all of them, and for an erratum
 * @param versions the only versions of that runtime that it speaks for; empty for all of them
 * @param isErratum whether it is what a source document says, and no runtime shows
 */
@PublicApi
public record Scope(
    Optional<RuntimeInfo.Kind> runtime, Optional<Versions> versions, boolean isErratum) {

  /** {@code =>}: holds on every runtime. */
  public static final Scope EVERYWHERE = new Scope(Optional.empty(), Optional.empty(), false);

  /** {@code documented=>}: an erratum. */
  public static final Scope DOCUMENTED = new Scope(Optional.empty(), Optional.empty(), true);

  private static final Pattern OF_RUNTIME = Pattern.compile("(\\w+)(?:\\[(.*)])?");

  /** {@code graalpy=>} or {@code cpython=>}: holds on one runtime. */
  public static Scope of(RuntimeInfo.Kind runtime) {
    return new Scope(Optional.of(runtime), Optional.empty(), false);
  }

  /**
   * The scope spelled by what stands before an arrow, such as {@code graalpy} or {@code
   * cpython[3.13+]}; empty for the bare arrow.
   *
   * @throws IllegalArgumentException if no scope is spelled like that
   */
  public static Scope of(String spelling) {
    if (spelling.isEmpty()) {
      return EVERYWHERE;
    }
    if (spelling.equals("documented")) {
      return DOCUMENTED;
    }
    Matcher matcher = OF_RUNTIME.matcher(spelling);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no scope is spelled " + spelling);
    }
    RuntimeInfo.Kind runtime =
        Arrays.stream(RuntimeInfo.Kind.values())
            .filter(kind -> kind.word().equals(matcher.group(1)))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no scope is spelled " + spelling));
    Optional<Versions> versions = Optional.ofNullable(matcher.group(2)).map(Versions::of);
    return new Scope(Optional.of(runtime), versions, false);
  }

  /** The arrow as it stands in an example, such as {@code # graalpy=>}. */
  public String arrow() {
    return "# " + spelling() + "=>";
  }

  /** What stands before the arrow. */
  public String spelling() {
    if (isErratum) {
      return "documented";
    }
    return runtime.map(RuntimeInfo.Kind::word).orElse("")
        + versions.map(known -> "[" + known + "]").orElse("");
  }

  /** Whether a claim of this scope speaks for a runtime; an erratum speaks for none. */
  public boolean covers(RuntimeInfo info) {
    return !isErratum
        && runtime.map(kind -> kind == info.kind()).orElse(true)
        && versions.map(known -> known.include(info.version())).orElse(true);
  }
}
