package dev.verifiedexamples.cli;

import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.packages.Packages;
import dev.verifiedexamples.packages.lock.PackageSource;
import dev.verifiedexamples.packages.lock.PackageStore;
import dev.verifiedexamples.runtime.graalpy.GraalPyPip;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The packages of the lock: where they are kept, and where they come from. */
final class PackageSupply {

  private final Supplier<PackageStore> store;
  private final List<PackageSource> sources;

  /**
   * A supply of one's own.
   *
   * @param sources where packages come from, the quickest first
   */
  PackageSupply(Supplier<PackageStore> store, List<PackageSource> sources) {
    this.store = store;
    this.sources = List.copyOf(sources);
  }

  /** This library's lock, kept in the user's cache. */
  static PackageSupply ofLock() {
    return ofLock(List.of(PackageSource.debian(), PackageSource.index(new GraalPyPip())));
  }

  /** The same from these sources. */
  static PackageSupply ofLock(List<PackageSource> sources) {
    return new PackageSupply(PackageStore::ofLock, sources);
  }

  PackageStore store() {
    return store.get();
  }

  /** What is there; none if nobody has fetched any. */
  Packages packages() throws UnusableInputException {
    return store().packages();
  }

  /** Whether fetching them would help one of these examples. */
  boolean isWantedBy(List<Example> examples) {
    PackageStore kept = store();
    return !kept.isFilled()
        && examples.stream()
            .flatMap(example -> example.settings().dependencies().stream())
            .anyMatch(kept::offers);
  }

  /**
   * Fetches them from the first source that works, unless they are there.
   *
   * @param log takes a line for people on what is done
   * @throws UnusableInputException if none of the sources works, saying why of each
   */
  void fetch(Consumer<String> log) throws UnusableInputException {
    PackageStore kept = store();
    if (kept.isFilled()) {
      return;
    }
    StringBuilder reasons = new StringBuilder();
    for (PackageSource each : sources) {
      Optional<String> obstacle = each.obstacle();
      if (obstacle.isEmpty()) {
        try {
          kept.fill(each, line -> log.accept("Packages: " + line));
          return;
        } catch (UnusableInputException failure) {
          obstacle = Optional.of(String.valueOf(failure.getMessage()));
        }
      }
      reasons.append("\nfrom %s: %s".formatted(each.title(), obstacle.orElseThrow()));
    }
    throw new UnusableInputException("there is no way to get packages here:" + reasons);
  }

  /** The same where it is possible: where it is not, that is said, and nothing is there. */
  void fetchIfPossible(Consumer<String> log) {
    try {
      fetch(log);
    } catch (UnusableInputException unusable) {
      log.accept("Packages: none; examples that need some are not applicable.");
      log.accept(String.valueOf(unusable.getMessage()));
    }
  }
}
