package dev.verifiedexamples.document;

import dev.verifiedexamples.PublicApi;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A condition on the environment behind a requirement, such as {@code sys_platform == "win32"}, as
 * <a href="https://packaging.python.org/en/latest/specifications/dependency-specifiers/">PEP
 * 508</a> has them.
 */
@PublicApi
public sealed interface Marker {

  /**
   * Whether it is true.
   *
   * @param environment the values of PEP 508's variables, by their names
   */
  boolean holds(Map<String, String> environment);

  /** At least one of them. */
  record Any(List<Marker> markers) implements Marker {

    /** Copies the list. */
    public Any {
      markers = List.copyOf(markers);
    }

    @Override
    public boolean holds(Map<String, String> environment) {
      return markers.stream().anyMatch(each -> each.holds(environment));
    }
  }

  /** All of them. */
  record All(List<Marker> markers) implements Marker {

    /** Copies the list. */
    public All {
      markers = List.copyOf(markers);
    }

    @Override
    public boolean holds(Map<String, String> environment) {
      return markers.stream().allMatch(each -> each.holds(environment));
    }
  }

  /** Two values, compared: as versions if they are such, as texts otherwise. */
  record Comparison(Operand left, String operator, Operand right) implements Marker {

    @Override
    public boolean holds(Map<String, String> environment) {
      String one = left.in(environment);
      String other = right.in(environment);
      return switch (operator) {
        case "in" -> other.contains(one);
        case "not in" -> !other.contains(one);
        default ->
            isCondition(one, other)
                ? new Requirement.Condition(operator, other).isMetBy(PackageVersion.of(one))
                : compare(one, other);
      };
    }

    private static boolean isCondition(String version, String condition) {
      String series =
          condition.endsWith(".*") ? condition.substring(0, condition.length() - 2) : condition;
      return PackageVersion.isVersion(version) && PackageVersion.isVersion(series);
    }

    private boolean compare(String one, String other) {
      int order = one.compareTo(other);
      return switch (operator) {
        case "==", "===" -> order == 0;
        case "!=" -> order != 0;
        case "<" -> order < 0;
        case "<=" -> order <= 0;
        case ">" -> order > 0;
        case ">=" -> order >= 0;
        default -> false;
      };
    }
  }

  /** One side of a comparison. */
  sealed interface Operand {

    /** Its value. */
    String in(Map<String, String> environment);

    /** A value that stands there. */
    record Value(String text) implements Operand {

      @Override
      public String in(Map<String, String> environment) {
        return text;
      }
    }

    /** One of PEP 508's variables; one that is not known, such as {@code extra}, is empty. */
    record Variable(String name) implements Operand {

      @Override
      public String in(Map<String, String> environment) {
        return environment.getOrDefault(name.toLowerCase(Locale.ROOT), "");
      }
    }
  }
}
