package dev.verifiedexamples.packages.lock;

import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.packages.Pip;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Where packages come from. */
public interface PackageSource {

  /** Debian's packages, downloaded without privileges from the machine's own mirror. */
  static PackageSource debian() {
    return new DebianSource();
  }

  /** The Python package index, by pip. */
  static PackageSource index(Pip pip) {
    return new IndexSource(pip, Optional.empty());
  }

  /** A folder of wheels, by pip. */
  static PackageSource wheels(Pip pip, Path folder) {
    return new IndexSource(pip, Optional.of(folder));
  }

  /** What people call it. */
  String title();

  /** Why nothing can be had from it on this machine, if that is so. */
  Optional<String> obstacle();

  /**
   * Fills a folder with packages, each part of them in a folder of that name.
   *
   * @param packages what is wanted
   * @param target an empty folder; what is left besides the parts is removed
   * @param log takes what its user should know
   */
  void fill(List<LockedPackage> packages, Path target, Consumer<String> log)
      throws UnusableInputException, IOException;
}
