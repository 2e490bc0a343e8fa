package dev.verifiedexamples;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A package that an example needs, as a <a href="https://peps.python.org/pep-0508/">PEP 508</a>
 * requirement of a name and versions, such as {@code django>=4.2,<6}. Extras, markers and addresses
 * are not part of it.
 *
 * <pre>{@code
 * boolean willDo = Requirement.of("django>=4.2,<6").isMetBy(PackageVersion.of("5.2.1"));
 * }</pre>
 *
 * @param name the distribution's name, normalised: lower case, {@code -} between its words
 * @param conditions what its version must meet, all of them
 */
public record Requirement(String name, List<Condition> conditions) {

  private static final Pattern SPELLING =
      Pattern.compile(
          "\\s*(?<name>[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\\s*(?<rest>(?:[=!<>~].*)?)");
  private static final Pattern CONDITION =
      Pattern.compile("\\s*(?<operator>===|==|!=|<=|>=|~=|<|>)\\s*(?<version>[^\\s,]+)\\s*");

  /** Copies the list. */
  public Requirement {
    conditions = List.copyOf(conditions);
  }

  /**
   * Reads a requirement.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  public static Requirement of(String spelling) {
    Matcher matcher = SPELLING.matcher(spelling);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("write a name and versions, such as \"django>=4.2\"");
    }
    String rest = matcher.group("rest");
    List<Condition> conditions =
        rest.isEmpty()
            ? List.of()
            : Arrays.stream(rest.split(",", -1)).map(Requirement::condition).toList();
    return new Requirement(normalized(matcher.group("name")), conditions);
  }

  private static Condition condition(String spelling) {
    Matcher matcher = CONDITION.matcher(spelling);
    if (!matcher.matches() || matcher.group("operator").equals("===")) {
      throw new IllegalArgumentException("`" + spelling.strip() + "` is no condition on a version");
    }
    String version = matcher.group("version");
    PackageVersion.of(
        version.endsWith(".*") ? version.substring(0, version.length() - 2) : version);
    return new Condition(matcher.group("operator"), version);
  }

  /** A name as all spellings of it are compared (PEP 503). */
  public static String normalized(String name) {
    return name.replaceAll("[-_.]+", "-").toLowerCase(Locale.ROOT);
  }

  /** Whether a version of the package will do. */
  public boolean isMetBy(PackageVersion version) {
    return conditions.stream().allMatch(condition -> condition.isMetBy(version));
  }

  /** {@code django>=4.2}. */
  @Override
  public String toString() {
    return name + conditions.stream().map(Condition::toString).collect(Collectors.joining(","));
  }

  /**
   * What a version must meet (PEP 440).
   *
   * @param operator one of {@code == != <= >= < > ~=}
   * @param version what it is compared with; behind {@code ==} and {@code !=} it may end in {@code
   *     .*}
   */
  public record Condition(String operator, String version) {

    /** Whether a version meets it. */
    public boolean isMetBy(PackageVersion other) {
      if (version.endsWith(".*")) {
        PackageVersion series = PackageVersion.of(version.substring(0, version.length() - 2));
        return operator.equals("==") == other.isOfSeries(series, series.release().size());
      }
      PackageVersion own = PackageVersion.of(version);
      int order = other.compareTo(own);
      return switch (operator) {
        case "==" -> order == 0;
        case "!=" -> order != 0;
        case "<=" -> order <= 0;
        case ">=" -> order >= 0;
        // 2.0rc1 is not meant by <2, nor 2.0.post1 by >2: they are of that release
        case "<" -> order < 0 && !isOfThisRelease(other, own);
        case ">" -> order > 0 && !isOfThisRelease(other, own);
        default -> order >= 0 && other.isOfSeries(own, own.release().size() - 1);
      };
    }

    private static boolean isOfThisRelease(PackageVersion other, PackageVersion own) {
      int length = Math.max(own.release().size(), other.release().size());
      return own.stage() == PackageVersion.Stage.FINAL && other.isOfSeries(own, length);
    }

    @Override
    public String toString() {
      return operator + version;
    }
  }
}
