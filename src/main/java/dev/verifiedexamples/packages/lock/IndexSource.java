package dev.verifiedexamples.packages.lock;

import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.packages.Pip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The Python package index, or a folder of wheels, by pip. What was built for CPython is left out:
 * its examples need Debian's packages, or a folder that its user names.
 */
final class IndexSource implements PackageSource {

  private final Pip pip;
  private final Optional<Path> wheels;

  /**
   * A source.
   *
   * @param wheels a folder of wheels that is used instead of the index
   */
  IndexSource(Pip pip, Optional<Path> wheels) {
    this.pip = pip;
    this.wheels = wheels;
  }

  @Override
  public String title() {
    return wheels
        .map(folder -> "the wheels in " + folder)
        .orElse("the Python package index (a minute or two)");
  }

  @Override
  public Optional<String> obstacle() {
    return wheels
        .filter(folder -> !Files.isDirectory(folder))
        .map(folder -> "there is no such folder");
  }

  @Override
  public void fill(List<LockedPackage> packages, Path target, Consumer<String> log)
      throws UnusableInputException, IOException {
    List<String> lines =
        packages.stream()
            .filter(LockedPackage::isPython)
            .map(IndexSource::line)
            .distinct()
            .toList();
    Path requirements = Files.write(target.resolve("requirements.txt"), lines);
    List<String> arguments =
        new ArrayList<>(
            List.of("install", "--quiet", "--no-deps", "--only-binary", ":all:", "--no-compile"));
    arguments.addAll(List.of("--no-input", "--no-cache-dir", "--disable-pip-version-check"));
    arguments.addAll(List.of("--root-user-action", "ignore", "--retries", "1", "--timeout", "10"));
    wheels.ifPresent(
        folder -> arguments.addAll(List.of("--no-index", "--find-links", folder.toString())));
    arguments.addAll(List.of("--target", target.resolve(LockedPackage.PYTHON).toString()));
    arguments.addAll(List.of("--requirement", requirements.toString()));
    pip.run(arguments);
    Files.delete(requirements);
  }

  /** A line of a requirements file; pip checks the checksum where the lock has one. */
  private static String line(LockedPackage each) {
    String checksum = each.inIndex().map(wheel -> " --hash=sha256:" + wheel.sha256()).orElse("");
    return each.name() + "==" + each.version() + checksum;
  }
}
