package dev.verifiedexamples.runtime.harness;

import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.document.Shim;
import dev.verifiedexamples.execution.Execution;
import dev.verifiedexamples.execution.Failure;
import dev.verifiedexamples.packages.Packages;
import java.nio.file.Files;
import java.util.Optional;

/** What would make up for a module that an example has not found. */
public final class Remedies {

  private static final String SQLITE = "sqlite3";

  private Remedies() {}

  /** An execution with what helps, if that is what ended it. */
  public static Execution added(
      Execution execution, Example example, Packages packages, RuntimeInfo runtime) {
    Optional<Failure> failure =
        execution
            .failure()
            .map(
                each ->
                    each instanceof Failure.Uncaught uncaught
                        ? added(uncaught, example, packages, runtime)
                        : each);
    return execution.endedBy(failure);
  }

  private static Failure added(
      Failure.Uncaught uncaught, Example example, Packages packages, RuntimeInfo runtime) {
    Optional<Failure.Remedy> remedy =
        isAboutImports(uncaught)
            ? uncaught.subject().flatMap(module -> of(module, example, packages, runtime))
            : Optional.empty();
    return new Failure.Uncaught(
        uncaught.headline(), uncaught.type(), uncaught.subject(), uncaught.line(), remedy);
  }

  private static boolean isAboutImports(Failure.Uncaught uncaught) {
    return uncaught.type().equals("ModuleNotFoundError") || uncaught.type().equals("ImportError");
  }

  private static Optional<Failure.Remedy> of(
      String module, Example example, Packages packages, RuntimeInfo runtime) {
    String top = module.contains(".") ? module.substring(0, module.indexOf('.')) : module;
    boolean onGraalpy = runtime.kind() == RuntimeInfo.Kind.GRAALPY;
    if (onGraalpy && (top.equals(SQLITE) || top.equals("_" + SQLITE))) {
      return Optional.of(new Failure.Remedy.StandIn(Shim.SQLITE3));
    }
    Optional<Failure.Remedy> provided =
        packages.providerOf(top, runtime).map(Failure.Remedy.Declare::new);
    if (provided.isPresent()) {
      return provided;
    }
    String file = top + ".py";
    return Files.exists(example.path().resolveSibling(file))
        ? Optional.of(new Failure.Remedy.Beside(file))
        : Optional.empty();
  }
}
