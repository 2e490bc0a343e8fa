package dev.verifiedexamples.document;

import dev.verifiedexamples.PublicApi;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A version of a package, in the order of <a href="https://peps.python.org/pep-0440/">PEP 440</a>.
 *
 * <pre>{@code
 * boolean isOlder = PackageVersion.of("5.2rc1").compareTo(PackageVersion.of("5.2")) < 0;
 * }</pre>
 *
 * <p>The expression is that of the specification's appendix, and a test checks the order against
 * Python's own {@code packaging}.
 *
 * @param epoch the number before {@code !}; 0 without one
 * @param release the numbers between the dots
 * @param pre alpha, beta or candidate, and which
 * @param post which of the releases that follow
 * @param dev which of the states of development
 * @param local what stands behind {@code +}: numbers and words
 * @param text as its makers write it
 */
@PublicApi
public record PackageVersion(
    BigInteger epoch,
    List<BigInteger> release,
    Optional<Pre> pre,
    Optional<BigInteger> post,
    Optional<BigInteger> dev,
    List<String> local,
    String text)
    implements Comparable<PackageVersion> {

  private static final Pattern SPELLING =
      Pattern.compile(
          "v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\\.[0-9]+)*)"
              + "(?<pre>[-_.]?(?<stage>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<number>[0-9]+)?)?"
              + "(?<post>-(?<implied>[0-9]+)|[-_.]?(?:post|rev|r)[-_.]?(?<after>[0-9]+)?)?"
              + "(?<dev>[-_.]?dev[-_.]?(?<state>[0-9]+)?)?"
              + "(?:\\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?",
          Pattern.CASE_INSENSITIVE);

  /**
   * A version that comes before its release.
   *
   * @param stage {@code a}, {@code b} or {@code rc}
   * @param number which of that stage
   */
  public record Pre(String stage, BigInteger number) implements Comparable<Pre> {

    @Override
    public int compareTo(Pre other) {
      return stage.equals(other.stage)
          ? number.compareTo(other.number)
          : stage.compareTo(other.stage); // a, b, rc
    }
  }

  /** Copies the lists. */
  public PackageVersion {
    release = List.copyOf(release);
    local = List.copyOf(local);
  }

  /**
   * Reads a version.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static PackageVersion of(String text) {
    Matcher matcher = SPELLING.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("`" + text + "` is not a version");
    }
    return new PackageVersion(
        number(matcher.group("epoch")),
        Arrays.stream(matcher.group("release").split("\\.", -1)).map(BigInteger::new).toList(),
        Optional.ofNullable(matcher.group("pre")).map(pre -> pre(matcher)),
        Optional.ofNullable(matcher.group("post"))
            .map(
                post ->
                    number(
                        matcher.group("implied") == null
                            ? matcher.group("after")
                            : matcher.group("implied"))),
        Optional.ofNullable(matcher.group("dev")).map(dev -> number(matcher.group("state"))),
        local(matcher.group("local")),
        text.strip());
  }

  /** Whether a text is a version. */
  public static boolean isVersion(String text) {
    return SPELLING.matcher(text.strip()).matches();
  }

  private static BigInteger number(@Nullable String digits) {
    return digits == null ? BigInteger.ZERO : new BigInteger(digits);
  }

  private static Pre pre(Matcher matcher) {
    String stage =
        switch (matcher.group("stage").toLowerCase(Locale.ROOT)) {
          case "a", "alpha" -> "a";
          case "b", "beta" -> "b";
          default -> "rc";
        };
    return new Pre(stage, number(matcher.group("number")));
  }

  private static List<String> local(@Nullable String text) {
    return text == null ? List.of() : List.of(text.toLowerCase(Locale.ROOT).split("[-_.]", -1));
  }

  /** Whether it comes before a release, or is still in development. */
  public boolean isPreRelease() {
    return pre.isPresent() || dev.isPresent();
  }

  /** Whether it follows a release. */
  public boolean isPostRelease() {
    return post.isPresent();
  }

  /** Whether both belong to the same release, whatever comes before or behind it. */
  boolean isOfRelease(PackageVersion other) {
    int length = Math.max(release.size(), other.release.size());
    return isOfSeries(other, length);
  }

  /** Whether its first numbers are those of another one, zeros being added where it has fewer. */
  boolean isOfSeries(PackageVersion series, int length) {
    if (!epoch.equals(series.epoch)) {
      return false;
    }
    for (int at = 0; at < length; at++) {
      if (!number(at).equals(series.number(at))) {
        return false;
      }
    }
    return true;
  }

  /** The one spelling that PEP 440 has for it. */
  String normalized() {
    StringBuilder spelling = new StringBuilder();
    if (epoch.signum() > 0) {
      spelling.append(epoch).append('!');
    }
    spelling.append(release.stream().map(String::valueOf).collect(Collectors.joining(".")));
    pre.ifPresent(each -> spelling.append(each.stage()).append(each.number()));
    post.ifPresent(number -> spelling.append(".post").append(number));
    dev.ifPresent(number -> spelling.append(".dev").append(number));
    return spelling.append(local.isEmpty() ? "" : "+" + String.join(".", local)).toString();
  }

  /** The version that a local one is made of. */
  PackageVersion withoutLocal() {
    return new PackageVersion(epoch, release, pre, post, dev, List.of(), text);
  }

  private BigInteger number(int at) {
    return at < release.size() ? release.get(at) : BigInteger.ZERO;
  }

  @Override
  public int compareTo(PackageVersion other) {
    int order = epoch.compareTo(other.epoch);
    for (int at = 0; order == 0 && at < Math.max(release.size(), other.release.size()); at++) {
      order = number(at).compareTo(other.number(at));
    }
    if (order == 0) {
      order = comparePre(other);
    }
    if (order == 0) {
      order = compare(post, other.post, -1);
    }
    if (order == 0) {
      order = compare(dev, other.dev, 1);
    }
    return order == 0 ? compareLocal(other) : order;
  }

  /**
   * A development state of a release comes before its alphas, the release itself behind its
   * candidates.
   */
  private int comparePre(PackageVersion other) {
    int own = place();
    int others = other.place();
    return own == others && own == 0
        ? pre.orElseThrow().compareTo(other.pre.orElseThrow())
        : Integer.compare(own, others);
  }

  private int place() {
    if (pre.isPresent()) {
      return 0;
    }
    return post.isEmpty() && dev.isPresent() ? -1 : 1;
  }

  /** Compares two numbers; one that is missing comes before all others, or behind them. */
  private static int compare(
      Optional<BigInteger> one, Optional<BigInteger> other, int whereNoneComes) {
    if (one.isPresent() && other.isPresent()) {
      return one.get().compareTo(other.get());
    }
    if (one.isEmpty() && other.isEmpty()) {
      return 0;
    }
    return one.isEmpty() ? whereNoneComes : -whereNoneComes;
  }

  private int compareLocal(PackageVersion other) {
    for (int at = 0; at < Math.min(local.size(), other.local.size()); at++) {
      int order = comparePart(local.get(at), other.local.get(at));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(local.size(), other.local.size());
  }

  private static int comparePart(String one, String other) {
    boolean isNumber = one.chars().allMatch(Character::isDigit);
    boolean otherIsNumber = other.chars().allMatch(Character::isDigit);
    if (isNumber && otherIsNumber) {
      return new BigInteger(one).compareTo(new BigInteger(other));
    }
    return isNumber == otherIsNumber
        ? one.compareTo(other)
        : Boolean.compare(isNumber, otherIsNumber);
  }

  @Override
  public String toString() {
    return text;
  }
}
