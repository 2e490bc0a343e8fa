package dev.verifiedexamples.machine;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds the user's {@link Cache}. The launcher's JVM calls it first: it has no lambdas. */
public final class UserCache {

  private UserCache() {}

  /**
   * The folder: in {@code XDG_CACHE_HOME}, in {@code LOCALAPPDATA} on Windows, or else in {@code
   * .cache} of the home directory, on macOS too. It may not exist yet.
   */
  public static Path folder() {
    String caches = variable("XDG_CACHE_HOME");
    if (caches == null) {
      caches = variable("LOCALAPPDATA");
    }
    Path parent =
        caches == null ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(caches);
    return parent.resolve("verified-python-examples");
  }

  private static @Nullable String variable(String name) {
    String value = System.getenv(name);
    return value == null || value.isEmpty() ? null : value;
  }
}
