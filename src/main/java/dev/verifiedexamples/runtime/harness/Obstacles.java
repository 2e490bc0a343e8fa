package dev.verifiedexamples.runtime.harness;

import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.document.Settings;
import dev.verifiedexamples.execution.Obstacle;
import dev.verifiedexamples.packages.Packages;
import java.util.Optional;

/** What keeps an example from being run. */
public final class Obstacles {

  private Obstacles() {}

  public static Optional<Obstacle> of(Example example, RuntimeInfo runtime, Packages packages) {
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
