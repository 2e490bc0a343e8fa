package dev.verifiedexamples;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * What an example asks for in its inline script metadata (PEP 723).
 *
 * @param permissions what it may do beyond the defaults
 * @param timeLimit how long it may run
 * @param dependencies packages beyond the standard library, as PEP 508 requirements
 */
public record Settings(Set<Permission> permissions, Duration timeLimit, List<String> dependencies) {

  /** No further permission, no package, and 30 seconds. */
  public static final Settings DEFAULT = new Settings(Set.of(), Duration.ofSeconds(30), List.of());

  /** Copies the collections. */
  public Settings {
    permissions = Set.copyOf(permissions);
    dependencies = List.copyOf(dependencies);
  }
}
