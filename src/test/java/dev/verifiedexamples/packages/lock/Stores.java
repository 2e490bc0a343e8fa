package dev.verifiedexamples.packages.lock;

import dev.verifiedexamples.machine.Cache;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Stores and sources of tests: a lock of one package, which comes from nowhere. */
public final class Stores {

  private Stores() {}

  /** A store of one's own, whose lock has this package alone. */
  public static PackageStore of(String name, String version, Path cache) {
    String lock =
        """
        {"packages": [{"name": "%s", "version": "%s", "part": "python"}]}
        """
            .formatted(name, version);
    try {
      return new PackageStore(
          PackageLock.read(lock.getBytes(StandardCharsets.UTF_8)), new Cache(cache));
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A source that makes each package that is wanted: a module with a function {@code greet}. */
  public static PackageSource making() {
    return new PackageSource() {

      @Override
      public String title() {
        return "a test";
      }

      @Override
      public Optional<String> obstacle() {
        return Optional.empty();
      }

      @Override
      public void fill(List<LockedPackage> packages, Path target, Consumer<String> log)
          throws IOException {
        for (LockedPackage each : packages) {
          Path python = Files.createDirectories(target.resolve(LockedPackage.PYTHON));
          Path record = python.resolve(each.name() + "-" + each.version() + ".dist-info");
          Files.writeString(
              Files.createDirectories(record).resolve("METADATA"),
              "Name: " + each.name() + "\nVersion: " + each.version() + "\n");
          Files.writeString(
              python.resolve(each.name() + ".py"), "def greet(who):\n    return f'Hello {who}'\n");
        }
      }
    };
  }

  /** A source that can't be used here. */
  public static PackageSource outOfReach() {
    return new PackageSource() {

      @Override
      public String title() {
        return "far away";
      }

      @Override
      public Optional<String> obstacle() {
        return Optional.of("there is no network");
      }

      @Override
      public void fill(List<LockedPackage> packages, Path target, Consumer<String> log) {
        throw new AssertionError("it is out of reach");
      }
    };
  }
}
