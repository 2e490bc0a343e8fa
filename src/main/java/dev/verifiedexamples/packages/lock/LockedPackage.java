package dev.verifiedexamples.packages.lock;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One package of a lock.
 *
 * @param name what requirements call it; empty for what packages need and Python does not see, such
 *     as a shared library
 * @param version its version
 * @param part {@code python} for what any Python runs, or the CPython that it was built for, such
 *     as {@code cpython-3.11}
 * @param debian the same among Debian's packages
 * @param wheel the same in the Python package index
 */
public record LockedPackage(
    String name, String version, String part, @Nullable Debian debian, @Nullable Wheel wheel) {

  /** The part that any Python runs. */
  public static final String PYTHON = "python";

  /**
   * A package of Debian.
   *
   * @param name its name
   * @param version its full version
   * @param suite where it is found, such as {@code trixie}
   * @param architecture {@code all}, or what it was built for
   * @param sha256 the checksum of its file
   */
  public record Debian(
      @JsonProperty("package") String name,
      String version,
      String suite,
      String architecture,
      String sha256) {}

  /**
   * A wheel.
   *
   * @param file its name
   * @param sha256 its checksum
   */
  public record Wheel(String file, String sha256) {}

  /** Whether any Python runs it. */
  public boolean isPython() {
    return part.equals(PYTHON);
  }

  public Optional<Debian> inDebian() {
    return Optional.ofNullable(debian);
  }

  public Optional<Wheel> inIndex() {
    return Optional.ofNullable(wheel);
  }
}
