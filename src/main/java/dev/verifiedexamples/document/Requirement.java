package dev.verifiedexamples.document;

import dev.verifiedexamples.PublicApi;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A package that an example needs, as <a
 * href="https://packaging.python.org/en/latest/specifications/dependency-specifiers/">PEP 508</a>
 * has them. Python's own {@code packaging} takes their spelling apart.
 *
 * @param name its normalised name
 * @param conditions what its version must meet, all of them
 * @param marker where it is needed at all; everywhere if empty
 * @param text as the example says it, such as {@code django[argon2]>=4.2}
 */
@PublicApi
public record Requirement(
    String name, List<Condition> conditions, Optional<Marker> marker, String text) {

  /**
   * Normalises the name and copies the list.
   *
   * @throws IllegalArgumentException if a condition is none
   */
  public Requirement {
    name = normalized(name);
    conditions = List.copyOf(conditions);
  }

  /** A name as all spellings of it are compared (PEP 503). */
  public static String normalized(String name) {
    return name.replaceAll("[-_.]+", "-").toLowerCase(Locale.ROOT);
  }

  /** Whether a version of the package will do. */
  public boolean isMetBy(PackageVersion version) {
    return conditions.stream().allMatch(condition -> condition.isMetBy(version));
  }

  /**
   * Whether it is needed in an environment.
   *
   * @param environment the values of PEP 508's variables, by their names
   */
  public boolean isNeededIn(Map<String, String> environment) {
    return marker.map(each -> each.holds(environment)).orElse(true);
  }

  @Override
  public String toString() {
    return text;
  }

  /**
   * What a version must meet (PEP 440).
   *
   * @param operator one of {@code == === != <= >= < > ~=}
   * @param version what it is compared with; behind {@code ==} and {@code !=} it may end in {@code
   *     .*}
   */
  public record Condition(String operator, String version) {

    private static final String SERIES = ".*";

    /**
     * Checks what it says.
     *
     * @throws IllegalArgumentException if the version is none
     */
    public Condition {
      if (!operator.equals("===")) {
        PackageVersion.of(withoutSeries(version));
      }
    }

    private static String withoutSeries(String version) {
      return version.endsWith(SERIES)
          ? version.substring(0, version.length() - SERIES.length())
          : version;
    }

    /** Whether a version meets it. */
    public boolean isMetBy(PackageVersion other) {
      if (operator.equals("===")) {
        return other.normalized().equalsIgnoreCase(version);
      }
      PackageVersion own = PackageVersion.of(withoutSeries(version));
      if (version.endsWith(SERIES)) {
        return operator.equals("==") == other.isOfSeries(own, own.release().size());
      }
      PackageVersion published = other.withoutLocal();
      return switch (operator) {
        case "==" -> isSame(other, own);
        case "!=" -> !isSame(other, own);
        case "<=" -> published.compareTo(own) <= 0;
        case ">=" -> published.compareTo(own) >= 0;
        // 2.0rc1 is not meant by <2, nor 2.0.post1 by >2: they are of that release
        case "<" ->
            other.compareTo(own) < 0
                && (own.isPreRelease() || !other.isPreRelease() || !other.isOfRelease(own));
        case ">" ->
            other.compareTo(own) > 0
                && (own.isPostRelease() || !other.isPostRelease() || !other.isOfRelease(own))
                && (other.local().isEmpty() || !other.isOfRelease(own));
        case "~=" ->
            published.compareTo(own) >= 0 && other.isOfSeries(own, own.release().size() - 1);
        default -> throw new IllegalArgumentException("`" + operator + "` compares no versions");
      };
    }

    /**
     * A local version, such as {@code 1.0+ours}, is the one that it is made of for who names none.
     */
    private static boolean isSame(PackageVersion other, PackageVersion own) {
      return (own.local().isEmpty() ? other.withoutLocal() : other).compareTo(own) == 0;
    }

    @Override
    public String toString() {
      return operator + version;
    }
  }
}
