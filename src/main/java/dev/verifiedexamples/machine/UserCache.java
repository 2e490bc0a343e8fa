package dev.verifiedexamples.machine;

import java.nio.file.Path;
import java.util.Optional;

/** The folder where this library keeps what it can make again. */
public final class UserCache {

  private UserCache() {}

  /** In the user's own folder of caches; it may not be there yet. */
  public static Path folder() {
    return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
        .filter(folder -> !folder.isEmpty())
        .or(() -> Optional.ofNullable(System.getenv("LOCALAPPDATA")))
        .map(Path::of)
        .orElse(Path.of(System.getProperty("user.home"), ".cache"))
        .resolve("verified-python-examples");
  }
}
