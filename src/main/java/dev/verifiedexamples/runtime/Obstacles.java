package dev.verifiedexamples.runtime;

import dev.verifiedexamples.Example;
import dev.verifiedexamples.Obstacle;
import dev.verifiedexamples.RuntimeInfo;
import dev.verifiedexamples.Settings;
import dev.verifiedexamples.packages.Packages;
import java.util.Optional;

/** What keeps an example from being run. */
final class Obstacles {

  private Obstacles() {}

  static Optional<Obstacle> of(Example example, RuntimeInfo runtime, Packages packages) {
    Settings settings = example.settings();
    if (!settings.runtimes().contains(runtime.kind())) {
      return Optional.of(new Obstacle.OtherRuntime(settings.runtimes()));
    }
    Optional<Settings.PythonRequirement> python =
        settings.requiresPython().filter(each -> !each.isMetBy(runtime.python()));
    if (python.isPresent()) {
      return Optional.of(new Obstacle.OtherPython(python.get().text()));
    }
    return Selection.isPossible(example, runtime, packages)
        ? Optional.empty()
        : packages.obstacle(runtime, settings.dependencies()).map(Obstacle.class::cast);
  }
}
