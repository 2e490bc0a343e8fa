package dev.verifiedexamples.runtime.harness;

import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.execution.Execution;
import dev.verifiedexamples.execution.Obstacle;
import dev.verifiedexamples.packages.Packages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The part of a page that can be run where packages are missing: without the blocks that import
 * them, and those that use what these define.
 *
 * @param example the example without the rest, every line where it was
 * @param omissions the rest
 */
public record Selection(Example example, List<Execution.Omission> omissions) {

  /** What can be run of an example that nothing else keeps from being run. */
  public static Selection of(Example example, RuntimeInfo runtime, Packages packages) {
    Optional<Obstacle.MissingPackages> missing =
        packages.obstacle(runtime, example.settings().dependencies());
    if (missing.isEmpty()) {
      return new Selection(example, List.of());
    }
    List<Execution.Omission> omissions =
        omitted(example, runtime, packages).stream()
            .map(example.blocks()::get)
            .map(block -> new Execution.Omission(block.first(), block.last(), missing.get()))
            .toList();
    return new Selection(example.instrumentedAs(blanked(example, omissions)), omissions);
  }

  /** Whether something is left to run, and it is known what can't be. */
  static boolean isPossible(Example example, RuntimeInfo runtime, Packages packages) {
    int without = omitted(example, runtime, packages).size();
    return without > 0 && without < example.blocks().size();
  }

  private static TreeSet<Integer> omitted(Example example, RuntimeInfo runtime, Packages packages) {
    TreeSet<Integer> omitted = new TreeSet<>();
    for (int at = 0; at < example.blocks().size(); at++) {
      Example.Block block = example.blocks().get(at);
      boolean imports =
          block.imports().stream().anyMatch(module -> !packages.provide(module, runtime));
      if (imports || block.buildsOn().stream().anyMatch(omitted::contains)) {
        omitted.add(at);
      }
    }
    return omitted;
  }

  private static String blanked(Example example, List<Execution.Omission> omissions) {
    List<String> lines = new ArrayList<>(List.of(example.instrumented().split("\n", -1)));
    for (Execution.Omission omission : omissions) {
      for (int row = omission.first(); row <= omission.last(); row++) {
        lines.set(row - 1, "");
      }
    }
    return String.join("\n", lines);
  }
}
