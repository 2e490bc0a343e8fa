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
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Gets the packages that examples need, such as Django. */
@Command(
    name = "packages",
    description = {
      "Fetches the packages that examples need, such as Django, in the versions of the lock,",
      "and keeps them in the user's cache. verify does the same before an example that needs",
      "them, except with --untrusted."
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
    Consumer<String> log = line -> print(out, line);
    PackageSupply supply = PackageSupply.ofLock(sources());
    if (ifPossible) {
      supply.fetchIfPossible(log);
    } else {
      supply.fetch(log);
    }
    PackageStore store = supply.store();
    if (store.isFilled()) {
      log.accept("Packages: %s of them in %s".formatted(store.packages().count(), store.folder()));
    }
    return ExitStatus.CONFIRMED.code();
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

  private static void print(PrintWriter out, String line) {
    out.println(line);
    out.flush();
  }
}
