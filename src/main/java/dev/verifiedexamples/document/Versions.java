package dev.verifiedexamples.document;

import dev.verifiedexamples.PublicApi;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Feature releases of a runtime, as they stand behind its name in a claim's scope: {@code 3.13}
 * alone, {@code 3.13+} and later, or {@code 3.11-3.12}.
 *
 * <pre>{@code
 * boolean isMeant = Versions.of("3.11-3.12").include("3.12.8");
 * }</pre>
 *
 * @param first the first of them
 * @param last the last of them; empty if there is no end
 */
@PublicApi
public record Versions(Release first, Optional<Release> last) {

  private static final Pattern SPELLING =
      Pattern.compile("(?<first>\\d+\\.\\d+)(?:(?<open>\\+)|-(?<last>\\d+\\.\\d+))?");

  /**
   * Reads {@code 3.13}, {@code 3.13+} or {@code 3.11-3.12}.
   *
   * @throws IllegalArgumentException if it is none of them
   */
  public static Versions of(String spelling) {
    Matcher matcher = SPELLING.matcher(spelling);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no versions are spelled " + spelling);
    }
    Release first = Release.of(matcher.group("first"));
    if (matcher.group("open") != null) {
      return new Versions(first, Optional.empty());
    }
    Optional<Release> last = Optional.ofNullable(matcher.group("last")).map(Release::of);
    return new Versions(first, Optional.of(last.orElse(first)));
  }

  /** Whether a full version, such as {@code 3.13.0}, is one of these releases. */
  public boolean include(String version) {
    Release release = Release.of(version);
    return release.compareTo(first) >= 0
        && last.map(limit -> release.compareTo(limit) <= 0).orElse(true);
  }

  /** As it is written in a scope. */
  @Override
  public String toString() {
    if (last.isEmpty()) {
      return first + "+";
    }
    return last.get().equals(first) ? first.toString() : first + "-" + last.get();
  }

  /**
   * A feature release.
   *
   * @param major the 3 of {@code 3.13}
   * @param minor the 13 of {@code 3.13}
   */
  public record Release(int major, int minor) implements Comparable<Release> {

    private static final Pattern BEGINNING = Pattern.compile("(\\d+)\\.(\\d+).*");

    /**
     * The release that a version belongs to, such as 3.13 for {@code 3.13.0}.
     *
     * @throws IllegalArgumentException if it does not begin with two numbers
     */
    public static Release of(String version) {
      Matcher matcher = BEGINNING.matcher(version);
      if (!matcher.matches()) {
        throw new IllegalArgumentException("this is no version: " + version);
      }
      return new Release(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    @Override
    public int compareTo(Release other) {
      return major != other.major
          ? Integer.compare(major, other.major)
          : Integer.compare(minor, other.minor);
    }

    @Override
    public String toString() {
      return major + "." + minor;
    }
  }
}
