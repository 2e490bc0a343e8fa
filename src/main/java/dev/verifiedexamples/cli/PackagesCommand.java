package dev.verifiedexamples.cli;

import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.packages.Pip;
import dev.verifiedexamples.packages.lock.PackageSource;
import dev.verifiedexamples.packages.lock.PackageStore;
import dev.verifiedexamples.runtime.graalpy.GraalPyPip;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Gets the packages that examples need, such as Django. */
@Command(
    name = "packages",
    description = {
      "Gets the packages that examples need, such as Django, in the versions of the lock,",
      "and keeps them in the user's cache, where verify looks for them."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class PackagesCommand implements Callable<Integer> {

  enum Origin {
    debian,
    index
  }

  @Option(
      names = "--if-possible",
      description = "Where there is no way to get them, say so, and end with status 0")
  private boolean ifPossible;

  @Option(
      names = "--from",
      paramLabel = "SOURCE",
      description =
          "Where they come from: ${COMPLETION-CANDIDATES}. Default: the first of them that works")
  private @Nullable Origin from;

  @Option(names = "--wheels", paramLabel = "DIR", description = "Take them from a folder of wheels")
  private @Nullable Path wheels;

  @Spec private CommandSpec spec;

  PackagesCommand() {}

  @Override
  public Integer call() throws UnusableInputException {
    PrintWriter out = spec.commandLine().getOut();
    PackageStore store = PackageStore.ofLock();
    try {
      if (!store.isFilled()) {
        fill(store, out);
      }
      out.println("Packages: %s of them in %s".formatted(store.packages().count(), store.folder()));
      return ExitStatus.CONFIRMED.code();
    } catch (UnusableInputException unusable) {
      if (!ifPossible) {
        throw unusable;
      }
      out.println("Packages: none; examples that need some are not applicable.");
      out.println(unusable.getMessage());
      return ExitStatus.CONFIRMED.code();
    }
  }

  /** The sources that are asked for, or all, the quickest first. */
  private List<PackageSource> sources() {
    Pip pip = new GraalPyPip();
    if (wheels != null) {
      return List.of(PackageSource.wheels(pip, wheels));
    }
    List<PackageSource> sources = new ArrayList<>();
    if (from == null || from == Origin.debian) {
      sources.add(PackageSource.debian());
    }
    if (from == null || from == Origin.index) {
      sources.add(PackageSource.index(pip));
    }
    return sources;
  }

  /** From the first source that works. */
  private void fill(PackageStore store, PrintWriter out) throws UnusableInputException {
    StringBuilder reasons = new StringBuilder();
    for (PackageSource each : sources()) {
      Optional<String> obstacle = each.obstacle();
      if (obstacle.isEmpty()) {
        try {
          store.fill(each, line -> print(out, line));
          return;
        } catch (UnusableInputException failure) {
          obstacle = Optional.of(String.valueOf(failure.getMessage()));
        }
      }
      reasons.append("\nfrom %s: %s".formatted(each.title(), obstacle.orElseThrow()));
    }
    throw new UnusableInputException("there is no way to get packages here:" + reasons);
  }

  private static void print(PrintWriter out, String line) {
    out.println("Packages: " + line);
    out.flush();
  }
}
