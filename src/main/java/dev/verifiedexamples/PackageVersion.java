package dev.verifiedexamples;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of a package, in the order of <a href="https://peps.python.org/pep-0440/">PEP 440</a>.
 *
 * <pre>{@code
 * boolean isOlder = PackageVersion.of("5.2rc1").compareTo(PackageVersion.of("5.2")) < 0;
 * }</pre>
 *
 * @param release the numbers between the dots
 * @param stage what comes before or behind the release: development, alpha, beta, candidate, the
 *     release itself, and those that follow it
 * @param number which of that stage; 0 for the release itself
 * @param text as its makers write it
 */
public record PackageVersion(List<Integer> release, Stage stage, int number, String text)
    implements Comparable<PackageVersion> {

  /** How far a version is from its release, in order. */
  public enum Stage {
    /** Still in development. */
    DEV,
    /** Not complete. */
    A,
    /** Not proven. */
    B,
    /** A candidate for the release. */
    RC,
    /** The release. */
    FINAL,
    /** The release with an error mended. */
    POST
  }

  private static final Pattern SPELLING =
      Pattern.compile(
          "v?(?<release>\\d{1,9}(?:\\.\\d{1,9})*)"
              + "(?:[-._]?(?<stage>dev|a|b|rc|post)[-._]?(?<number>\\d{0,9}))?.*",
          Pattern.CASE_INSENSITIVE);

  /** Copies the list. */
  public PackageVersion {
    release = List.copyOf(release);
  }

  /**
   * Reads a version. What stands behind its first stage, as in {@code 1.0rc1.dev2} or {@code
   * 1.0+local}, is passed over.
   *
   * @throws IllegalArgumentException if it does not begin with a number
   */
  public static PackageVersion of(String text) {
    Matcher matcher = SPELLING.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("`" + text + "` is no version");
    }
    List<Integer> release =
        Arrays.stream(matcher.group("release").split("\\.", -1)).map(Integer::valueOf).toList();
    String stage = matcher.group("stage");
    if (stage == null) {
      return new PackageVersion(release, Stage.FINAL, 0, text);
    }
    String number = matcher.group("number");
    return new PackageVersion(
        release,
        Stage.valueOf(stage.toUpperCase(Locale.ROOT)),
        number.isEmpty() ? 0 : Integer.parseInt(number),
        text);
  }

  /** Whether its first numbers are those of another one, zeros being added where it has fewer. */
  boolean isOfSeries(PackageVersion series, int length) {
    for (int at = 0; at < length; at++) {
      if (number(at) != series.number(at)) {
        return false;
      }
    }
    return true;
  }

  private int number(int at) {
    return at < release.size() ? release.get(at) : 0;
  }

  @Override
  public int compareTo(PackageVersion other) {
    for (int at = 0; at < Math.max(release.size(), other.release.size()); at++) {
      if (number(at) != other.number(at)) {
        return Integer.compare(number(at), other.number(at));
      }
    }
    return stage == other.stage
        ? Integer.compare(number, other.number)
        : stage.compareTo(other.stage);
  }

  @Override
  public String toString() {
    return text;
  }
}
