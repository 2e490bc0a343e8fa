package dev.verifiedexamples.packages.lock;

import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.document.PackageVersion;
import dev.verifiedexamples.document.Requirement;
import dev.verifiedexamples.machine.Cache;
import dev.verifiedexamples.machine.Folders;
import dev.verifiedexamples.packages.PackageParts;
import dev.verifiedexamples.packages.Packages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where the packages of a lock are kept: a folder of the user's cache, named by the lock, so that
 * another lock never finds packages that are not its own.
 */
public final class PackageStore {

  /** Changes with what filling makes of the same packages. */
  private static final int LAYOUT = 3;

  private final PackageLock lock;
  private final Cache cache;
  private final Path folder;

  PackageStore(PackageLock lock, Cache cache) {
    this.lock = lock;
    this.cache = cache;
    this.folder = cache.open(Cache.Kind.PACKAGES, lock.key() + "-" + LAYOUT);
  }

  /** The store of this library's own lock, which has what its examples need. */
  public static PackageStore ofLock() {
    return new PackageStore(PackageLock.bundled(), Cache.ofUser());
  }

  /** Where they are, or will be. */
  public Path folder() {
    return folder;
  }

  /** What it is to be filled with. */
  public PackageLock lock() {
    return lock;
  }

  /** Whether filling it would help an example that asks for this. */
  public boolean offers(Requirement requirement) {
    return lock.packages().stream()
        .anyMatch(
            each ->
                Requirement.normalized(each.name()).equals(requirement.name())
                    && requirement.isMetBy(PackageVersion.of(each.version())));
  }

  /** Whether they are there. */
  public boolean isFilled() {
    return Files.exists(folder.resolve(PackageParts.FILE));
  }

  /**
   * Fills it, unless it is filled. All of it is there at the end, or nothing: other programs may
   * look for it, or fill it, at the same time.
   *
   * @param source where they come from
   * @param log takes a line for people on what is done
   * @throws UnusableInputException if that fails, saying why
   */
  public void fill(PackageSource source, Consumer<String> log) throws UnusableInputException {
    if (isFilled()) {
      log.accept(folder + ": filled before");
      return;
    }
    try {
      Files.createDirectories(cache.folder());
      Path target = Files.createTempDirectory(cache.folder(), "filling-");
      try {
        log.accept(folder + ": filling it from " + source.title());
        source.fill(lock.packages(), target, log);
        Files.writeString(target.resolve(PackageParts.FILE), Parts.of(target).json());
        move(target);
        cache.tidy();
      } finally {
        Folders.discard(target);
      }
    } catch (IOException failure) {
      throw new UnusableInputException(folder + ": it can't be filled: " + failure.getMessage());
    }
  }

  /** Another process may have been quicker: what it has filled is as good. */
  private void move(Path target) throws IOException {
    try {
      Files.move(target, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failure) {
      if (!isFilled()) {
        throw failure;
      }
    }
  }

  /**
   * The packages; none if nobody has filled it yet.
   *
   * @throws UnusableInputException if they can't be read
   */
  public Packages packages() throws UnusableInputException {
    return isFilled() ? Packages.in(List.of(folder)) : Packages.NONE;
  }
}
