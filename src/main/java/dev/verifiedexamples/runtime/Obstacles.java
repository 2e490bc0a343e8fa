package dev.verifiedexamples.runtime;

import dev.verifiedexamples.Example;
import dev.verifiedexamples.Obstacle;
import dev.verifiedexamples.RuntimeInfo;
import dev.verifiedexamples.Settings;
import dev.verifiedexamples.packages.Packages;
import java.util.Optional;
import java.util.stream.Collectors;

/** What keeps an example from being run. */
final class Obstacles {

  private Obstacles() {}

  static Optional<Obstacle> of(Example example, RuntimeInfo runtime, Packages packages) {
    Settings settings = example.settings();
    if (!settings.runtimes().contains(runtime.kind())) {
      String kinds =
          settings.runtimes().stream()
              .map(RuntimeInfo.Kind::title)
              .sorted()
              .collect(Collectors.joining(" and "));
      return Optional.of(
          new Obstacle(Obstacle.Kind.RUNTIME, "the example is for " + kinds + " alone"));
    }
    return packages.obstacle(runtime, settings.dependencies());
  }
}
